using LienThong.Integration.Access;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using Handler = LienThong.Organisation.EndAppointment.EndAppointment;

namespace LienThong.Integration.Organisation.EndAppointment;

public sealed class EndAppointmentTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    [Theory, Engines]
    public async Task A_hat_ends_once_and_never_before_it_began(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        var (member, today) = (office.People[Role.ChuyenVien], office.Node.Get<Clock>().Today);

        Task<Result<Done>> AskAsync(DateOnly? day) => office.Node.Get<Handler>().HandleAsync(new(member.Id, day), office.ActAs(Role.QuanTriCoQuan), default);

        Assert.IsType<Result<Done>.Invalid>(await AskAsync(null));
        Assert.IsType<Result<Done>.Invalid>(await AskAsync(today.AddYears(-1)));
        Assert.True((await AskAsync(today)).IsOk);
        Assert.IsType<Result<Done>.Invalid>(await AskAsync(today.AddDays(3)));
    }
}
