using System.Globalization;
using LienThong.Integration.Documents;
using LienThong.Integration.SectorRegisters;
using LienThong.Integration.Statistics;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Organisation;

namespace LienThong.Integration.Pages;

/// <summary>What a whole page asks of the database, frame and menu included, does not grow with what it shows.</summary>
public sealed class PageCostTests
{
    private const int Most = 24;

    private static readonly (string User, string[] Paths)[] Rounds =
    [
        ("so.vanthu", ["/hom-nay", "/van-ban-den", "/van-ban-den?xem=toi", "/so-den", "/van-ban-di", "/so-di", "/so-chuyen-giao", "/so-chuyen-giao/buu-dien", "/so-van-ban/kiem-tra", "/cho-tiep-nhan", "/nhom-noi-nhan", "/thong-bao", "/tim-kiem?q=phu+song", "/danh-ba", "/to-chuc", "/tai-khoan"]),
        ("so.lanhdao", ["/hom-nay", "/van-ban-den", "/tinh-hinh-xu-ly", "/tinh-hinh-xu-ly/van-ban", "/lich-lam-viec", "/thong-bao", "/uy-quyen", "/tim-kiem?q=phu+song"]),
        ("so.chuyenvien", ["/so-nghiep-vu", "/so-nghiep-vu/diem-buu-chinh", "/thong-ke/tong-quan", "/thong-ke/ban-do?chi_tieu=BC06&den=2017", "/thong-ke/bang?chi_tieu=BC06&chi_tieu=BC10&tu=2016&den=2017&dia_gioi=2025-07-01", "/thong-ke/tong-ket", $"/thong-ke/tong-ket/{AreaId.Of(AreaLevel.Province, "96", AreaDays.Known)}/2017"]),
        ("so.truongphong", ["/hom-nay", "/van-ban-den", "/thong-bao", "/tim-kiem?q=phu+song"]),
        ("so.quantri", ["/quan-tri/tai-khoan"]),
        ("tinh.kiemtoan", ["/kiem-toan"]),
    ];

    [Theory, Engines]
    public async Task A_page_sends_no_more_statements_for_many_lines_than_for_few(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        await GrowAsync(o, 1, 2);
        await CountAsync(o); // the working calendar is read once
        var few = await CountAsync(o);
        await GrowAsync(o, 3, 9);

        var many = await CountAsync(o);

        Assert.All(many, page => Assert.InRange(page.Value, 1, Math.Min(Most, few[page.Key])));
    }

    private static async Task GrowAsync(Letters o, int from, int to)
    {
        for (var n = from; n <= to; n++)
        {
            await o.RegisteredAsync($"{n}1");
            await o.PresentedAsync($"{n}2");
            await o.SteeredAsync($"{n}3");
            await o.DoneAsync($"{n}4");
            await SampleBooks.RowsAsync(o.Node, "post-point", $"area,name,kind,state,from\n96,Bưu cục {n},bưu cục,đang mở,2017-0{n}-01\n68,Đại lý {n},đại lý bưu chính,đang mở,2017-0{n}-01\n");
            await SampleFigures.RowsAsync(o.Node, $"BC06,96,2017-0{n},actual,{n}000,,=,,,");
        }
    }

    private static async Task<SortedDictionary<string, int>> CountAsync(Letters o)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (user, paths) in Rounds)
        {
            using var browser = await o.Node.SignInAsync(user);
            foreach (var path in paths)
            {
                var page = await browser.GetAsync(path);
                Assert.True((int)page.Status == 200, $"{user} {path}: {page.Status}");
                counts[$"{user} {path}"] = int.Parse(page.Headers.GetValues(StatementCount.Header).Single(), CultureInfo.InvariantCulture);
            }
        }

        return counts;
    }
}
