using LienThong.Integration.Access;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using Handler = LienThong.Organisation.AddUnit.AddUnit;

namespace LienThong.Integration.Organisation.AddUnit;

public sealed class AddUnitTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    [Theory, Engines]
    public async Task A_unit_stands_from_its_first_day_on(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        var day = office.Node.Get<Clock>().Today.AddDays(3);

        var added = await office.Node.Get<Handler>().HandleAsync(new(office.Agency, "Phòng Báo chí – Xuất bản", "BCXB", 5, day), office.ActAs(Role.QuanTriCoQuan), default);

        Assert.DoesNotContain(added.Value, (await UnitsAsync(office, day.AddDays(-1))).Select(u => u.Id));
        Assert.Contains(added.Value, (await UnitsAsync(office, day)).Select(u => u.Id));
    }

    [Theory, Engines]
    public async Task A_notation_has_no_spaces_and_the_agency_is_ones_own(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        var other = await RoleOffice.AddAsync(office.Node);
        var (handler, today) = (office.Node.Get<Handler>(), office.Node.Get<Clock>().Today);

        Assert.IsType<Result<UnitId>.Invalid>(await handler.HandleAsync(new(office.Agency, "Phòng", "B C", 5, today), office.ActAs(Role.QuanTriCoQuan), default));
        Assert.IsType<Result<UnitId>.Refused>(await handler.HandleAsync(new(other.Agency, "Phòng", "BC", 5, today), office.ActAs(Role.QuanTriCoQuan), default));
    }

    private static Task<List<UnitView>> UnitsAsync(RoleOffice office, DateOnly day) => office.Node.Work.ReadAsync(s => office.Node.Get<Organisations>().UnitsAsync(s, office.Agency, day));
}
