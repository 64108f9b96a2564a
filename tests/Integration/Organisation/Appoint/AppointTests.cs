using LienThong.Integration.Access;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using Handler = LienThong.Organisation.Appoint.Appoint;

namespace LienThong.Integration.Organisation.Appoint;

public sealed class AppointTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    [Theory, Engines]
    public async Task A_move_ends_the_old_hat_on_the_day_the_new_one_begins(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        var (member, day) = (office.People[Role.ChuyenVien], office.Node.Get<Clock>().Today.AddDays(7));

        var moved = await AskAsync(office, office.Agency, day, endsOld: true);

        Assert.True(moved.IsOk);
        Assert.Equal([member.Id], await HatsAsync(office, member.PersonId, day.AddDays(-1)));
        Assert.Equal([moved.Value], await HatsAsync(office, member.PersonId, day));
    }

    [Theory, Engines]
    public async Task The_same_hat_is_not_worn_twice(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        var day = office.Node.Get<Clock>().Today;

        Assert.True((await AskAsync(office, office.Agency, day, endsOld: false)).IsOk);
        Assert.IsType<Result<AppointmentId>.Invalid>(await AskAsync(office, office.Agency, day, endsOld: false));
    }

    [Theory, Engines]
    public async Task An_agencys_keeper_gives_no_hat_elsewhere(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        var other = await RoleOffice.AddAsync(office.Node);

        Assert.IsType<Result<AppointmentId>.Refused>(await AskAsync(office, other.Agency, office.Node.Get<Clock>().Today, endsOld: true));
    }

    private static Task<Result<AppointmentId>> AskAsync(RoleOffice office, AgencyId agency, DateOnly day, bool endsOld) => office.Node.Get<Handler>().HandleAsync(
        new(office.People[Role.ChuyenVien].Id, agency, null, Role.TruongPhong, "Phó Trưởng phòng", day, endsOld), office.ActAs(Role.QuanTriCoQuan), default);

    private static async Task<List<AppointmentId>> HatsAsync(RoleOffice office, PersonId person, DateOnly day) =>
        [.. (await office.Node.Work.ReadAsync(s => office.Node.Get<Readers>().ReaderAsync(s, person, day))).Hats.Select(h => h.Appointment)];
}
