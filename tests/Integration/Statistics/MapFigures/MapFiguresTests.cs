using LienThong.Integration.Access;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Statistics.MapFigures;

public sealed class MapFiguresTests
{
    [Theory, Engines]
    public async Task Provinces_are_shaded_by_their_values_open_and_both_archipelagos_are_named(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine, areas: true);
        var office = await RoleOffice.AddAsync(node);
        await SampleFigures.RowsAsync(node, "BC07,95,2017,actual,40,,=,,Bưu điện Bạc Liêu,", "BC07,96,2017,actual,2,,=,,,", "BC07,12,2017,actual,5,,=,,,", "BC07,68,2017,actual,9,,=,,,");
        using var browser = await office.SignedInAsync(Role.LanhDao);

        var old = await browser.GetAsync("/thong-ke/ban-do?chi_tieu=BC07");
        var made = await browser.GetAsync("/thong-ke/ban-do?chi_tieu=BC07&den=2017&dia_gioi=2025-07-01");
        var shape = made.One("svg.map a[aria-label='Tỉnh Cà Mau: 42']");

        Assert.Equal((63, 34), (old.All("svg.map path").Count, made.All("svg.map path").Count));
        Assert.Equal(4, old.All("svg.map a").Count);
        Assert.Equal("shade-5", shape.FirstElementChild!.ClassName);
        Assert.Contains("Tỉnh Lâm Đồng: Thiếu số liệu của Tỉnh Bình Thuận, Tỉnh Đắk Nông", made.All("svg.map path title"));
        Assert.Equal(["Quần đảo Hoàng Sa(Đà Nẵng)", "Quần đảo Trường Sa(Khánh Hòa)"], made.All("svg.map text"));
        Assert.Contains("Tỉnh Cà Mau", made.All("table.figures tbody td"));
    }
}
