using System.IO.Compression;
using System.Text;
using LienThong.Integration.Access;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Statistics.CompareFigures;

public sealed class CompareFiguresTests
{
    private const string Table = "/thong-ke/bang?chi_tieu=BC07&tu=2016&den=2017";

    [Theory, Engines]
    public async Task Every_cell_opens_and_the_switch_of_boundaries_names_itself(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine, areas: true);
        var office = await RoleOffice.AddAsync(node);
        await SampleFigures.RowsAsync(node, "BC07,95,2017,actual,40,,=,,Bưu điện Bạc Liêu,", "BC07,96,2017,actual,2,,>,,Bưu điện Cà Mau,", "BC07,68,2017,actual,9,,=,,,", "BC07,12,2016,actual,5,,=,,,");
        using var browser = await office.SignedInAsync(Role.LanhDao);

        var old = await browser.GetAsync(Table);
        var made = await browser.GetAsync($"{Table}&dia_gioi=2025-07-01");
        var tree = await made.FollowAsync("trên 42");
        var said = await tree.FollowAsync("40 cái");

        Assert.Contains("Theo địa giới đến 30/06/2025 (63 tỉnh, thành phố)", old.Words, StringComparison.Ordinal);
        Assert.Equal(["Tỉnh Bạc Liêu", "Tỉnh Cà Mau", "Tỉnh Lai Châu", "Tỉnh Lâm Đồng"], Column(old, 0).Order(StringComparer.Ordinal));
        Assert.Contains("59 đơn vị khác chưa có số liệu các năm 2016–2017.", old.Words, StringComparison.Ordinal);
        Assert.Contains("Theo địa giới từ 01/07/2025 (34 tỉnh, thành phố)", made.Words, StringComparison.Ordinal);
        Assert.Equal(["Tỉnh Cà Mau: – không có số liệu | trên 42", "Tỉnh Lai Châu: 5 | – không có số liệu", "Tỉnh Lâm Đồng: – không có số liệu | thiếu 2/3"], Rows(made).Order(StringComparer.Ordinal));
        Assert.Contains("cộng từ các đơn vị khi ấy đã hợp thành đơn vị này", tree.Words, StringComparison.Ordinal);
        Assert.Contains("Bưu điện Bạc Liêu", said.Words, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task Parts_stand_under_their_whole_and_growth_under_its_value(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine, areas: true);
        var office = await RoleOffice.AddAsync(node);
        await SampleFigures.RowsAsync(node, "BC06,96,2016,actual,100,,=,,,", "BC06,96,2017,actual,110,,=,,,", "BC06,96,2017,actual,10,,=,scope=quốc tế,,", "BC06,96,2017,actual,100,,=,scope=trong nước,,");
        using var browser = await office.SignedInAsync(Role.ChuyenVien);

        var page = await browser.GetAsync("/thong-ke/bang?chi_tieu=BC06&tu=2016&den=2017&phan_to=scope&so_sanh=tang&tinh=96");
        var turned = await browser.GetAsync("/thong-ke/bang?chi_tieu=BC06&tu=2016&den=2017&so_sanh=chenh&tinh=96&tinh=95&xep=nam");

        Assert.Equal(["Tỉnh Cà Mau: 100 | 110 +10%", "Tỉnh Cà Mau, trong nước: – không có số liệu | 100", "Tỉnh Cà Mau, quốc tế: – không có số liệu | 10"], Rows(page));
        Assert.Equal(["2016: – không có số liệu | 100", "2017: – không có số liệu | 110 +10"], Rows(turned));
    }

    [Theory, Engines]
    public async Task Files_hold_the_same_table_with_exact_numbers_and_its_boundaries(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine, areas: true);
        var office = await RoleOffice.AddAsync(node);
        await SampleFigures.RowsAsync(node, "BC03,95,2017,actual,40.25,,=,,,", "BC03,96,2017,actual,2,,=,,,");
        using var browser = await office.SignedInAsync(Role.LanhDao);
        const string asked = "?chi_tieu=BC03&tu=2016&den=2017&dia_gioi=2025-07-01";

        var csv = Encoding.UTF8.GetString(await browser.BytesAsync($"/thong-ke/bang/xuat.csv{asked}"));
        using var book = new ZipArchive(new MemoryStream(await browser.BytesAsync($"/thong-ke/bang/xuat.xlsx{asked}")));
        using var sheet = new StreamReader(await book.GetEntry("xl/worksheets/sheet1.xml")!.OpenAsync());

        Assert.EndsWith("\"Theo địa giới từ 01/07/2025 (34 tỉnh, thành phố)\",\"96\",\"Tỉnh Cà Mau\",\"\",\"\",42.25\r\n", csv, StringComparison.Ordinal);
        Assert.Contains("<c><v>42.25</v></c>", await sheet.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task What_an_address_says_badly_is_as_if_it_were_not_said(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine, areas: true);
        var office = await RoleOffice.AddAsync(node);
        await SampleFigures.RowsAsync(node, "VT06,96,2017,actual,7,,=,,,");
        using var browser = await office.SignedInAsync(Role.LanhDao);

        var page = await browser.GetAsync("/thong-ke/bang?chi_tieu=XX&tu=99999&den=x&dia_gioi=0001-01-01&tinh=%27&phan_to=%3B&so_sanh=1&xep=2&bieu_do=z");
        var missing = await browser.GetAsync("/thong-ke/cach-tinh?ma=VT06&tinh=96&ky=2017");

        Assert.Equal(200, (int)page.Status);
        Assert.Contains("Thuê bao điện thoại (thuê bao)", page.Words, StringComparison.Ordinal);
        Assert.Equal(404, (int)missing.Status);
    }

    private static IEnumerable<string> Column(TestPage page, int at) => page.Document.QuerySelectorAll("table.figures tbody tr").Select(r => Plain(r.Children[at].TextContent));

    private static IEnumerable<string> Rows(TestPage page) => page.Document.QuerySelectorAll("table.figures tbody tr").Select(r => $"{Plain(r.Children[0].TextContent)}: {string.Join(" | ", r.Children.Skip(1).Select(c => Plain(c.TextContent)))}");

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("–không", "– không", StringComparison.Ordinal);
}
