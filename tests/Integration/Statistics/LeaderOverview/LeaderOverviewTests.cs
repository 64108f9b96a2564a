using LienThong.Integration.Access;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Organisation;

namespace LienThong.Integration.Statistics.LeaderOverview;

public sealed class LeaderOverviewTests
{
    [Theory, Engines]
    public async Task A_leader_sees_the_newest_years_key_figures_beside_plan_and_last_year_and_opens_them(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine, areas: true);
        var office = await RoleOffice.AddAsync(node);
        using var browser = await office.SignedInAsync(Role.LanhDao);
        var empty = await browser.GetAsync("/thong-ke/tong-quan");
        await SampleFigures.ImportProvinceAsync(node, "lai-chau-2016");
        await SampleFigures.RowsAsync(node, "BC06,96,2016,actual,100,,=,,,", "BC06,96,2017,actual,110,,=,,Bưu điện tỉnh,", "BC06,96,2017,plan,100,,=,,,", "VT05,96,2017,actual,900,,=,,,", "VT04,96,2017,actual,100,,=,,,");

        var page = await browser.GetAsync("/thong-ke/tong-quan");
        var said = await page.FollowAsync("110 cái");
        var computed = await page.FollowAsync("1.000 thuê bao");
        var other = await browser.GetAsync($"/thong-ke/tong-quan?tinh={AreaId.Of(AreaLevel.Province, "12", AreaDays.Known)}&nam=2016");

        Assert.Contains("Chưa có số liệu của tỉnh nào", empty.Words, StringComparison.Ordinal);
        Assert.Contains("Tỉnh Cà Mau năm 2017", page.Words, StringComparison.Ordinal);
        Assert.Contains("Theo địa giới đến 30/06/2025", page.Words, StringComparison.Ordinal);
        Assert.Contains("Tăng 10% so với năm 2016", page.Words, StringComparison.Ordinal);
        Assert.Contains("Tăng 10% so với kế hoạch", page.Words, StringComparison.Ordinal);
        Assert.Contains("Bưu điện tỉnh", said.Words, StringComparison.Ordinal);
        Assert.Contains("Cách tính", computed.Words, StringComparison.Ordinal);
        Assert.Contains("Tỉnh Lai Châu năm 2016", other.Words, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task What_the_checks_doubt_is_told_with_its_figure(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine, areas: true);
        var office = await RoleOffice.AddAsync(node);
        await SampleFigures.RowsAsync(node, "BC06,96,2016,actual,700000,,=,,,", "BC06,96,2017,actual,7000000,,=,,Bưu điện tỉnh,");
        using var browser = await office.SignedInAsync(Role.LanhDao);

        var page = await browser.GetAsync("/thong-ke/tong-quan");
        var doubted = await page.FollowAsync("BC06 bưu gửi đi: 7.000.000, kỳ 2016 là 700.000: chênh khoảng mười lần, có thể nhầm đơn vị.");

        Assert.Contains("Bưu điện tỉnh", doubted.Words, StringComparison.Ordinal);
    }
}
