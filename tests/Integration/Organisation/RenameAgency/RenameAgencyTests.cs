using LienThong.Integration.Access;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using Handler = LienThong.Organisation.RenameAgency.RenameAgency;

namespace LienThong.Integration.Organisation.RenameAgency;

public sealed class RenameAgencyTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    [Theory, Engines]
    public async Task A_new_name_begins_on_its_day_and_the_old_one_stays_for_the_days_before(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        var day = office.Node.Get<Clock>().Today.AddDays(10);

        Assert.True((await AskAsync(office, "Sở Khoa học và Công nghệ", day)).IsOk);
        Assert.Equal($"Sở Thử nghiệm {office.Number}", await NameAsync(office, day.AddDays(-1)));
        Assert.Equal("Sở Khoa học và Công nghệ", await NameAsync(office, day));
    }

    [Theory, Engines]
    public async Task What_is_already_settled_for_later_is_not_overwritten(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        var day = office.Node.Get<Clock>().Today.AddDays(10);

        Assert.True((await AskAsync(office, "Tên sau", day)).IsOk);
        Assert.IsType<Result<Done>.Invalid>(await AskAsync(office, "Tên chen vào", day.AddDays(-5)));
        Assert.IsType<Result<Done>.Invalid>(await AskAsync(office, "Tên cùng ngày", day));
    }

    private static Task<Result<Done>> AskAsync(RoleOffice office, string name, DateOnly day) => office.Node.Get<Handler>().HandleAsync(
        new(office.Agency, name, "Tên ngắn", "KHCN", AgencyLevel.Department, null, day), office.ActAs(Role.QuanTriHeThong), default);

    private static async Task<string?> NameAsync(RoleOffice office, DateOnly day) =>
        (await office.Node.Work.ReadAsync(s => office.Node.Get<Organisations>().AgencyAsync(s, office.Agency, day)))?.Name;
}
