using LienThong.Integration.Access;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Operating.ReadStatus;

public sealed class ReadStatusTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    [Theory, Engines]
    public async Task It_tells_engine_queues_tools_and_the_routes_of_the_last_hour_without_what_was_asked(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var clerk = await office.SignedInAsync(Role.VanThu);
        for (var i = 0; i < 3; i++) await clerk.GetAsync("/tim-kiem?q=chuyện+kín");
        await clerk.GetAsync("/hom-nay");
        using var admin = await office.SignedInAsync(Role.QuanTriHeThong);

        var page = await admin.GetAsync("/quan-tri/van-hanh");
        office.Node.Time.Advance(TimeSpan.FromMinutes(61));
        using var later = await office.SignedInAsync(Role.QuanTriHeThong);
        var next = await later.GetAsync("/quan-tri/van-hanh");

        Assert.Contains(engine == Engine.Sqlite ? "SQLite 3." : "PostgreSQL ", page.Words);
        Assert.All((string[])["Kho tệp", "Dòng nhật ký chờ niêm phong", "Văn bản đã gửi, chờ nơi nhận tiếp nhận", "pdftotext", "Chưa có bản sao lưu nào"], words => Assert.Contains(words, page.Words));
        Assert.Contains("/tim-kiem", page.All("td"));
        Assert.DoesNotContain("chuyện", page.Words);
        Assert.DoesNotContain("/tim-kiem", next.All("td"));
    }

    [Theory, Engines]
    public async Task What_waits_too_long_is_marked_and_so_is_the_whole(Engine engine)
    {
        // No sealer runs here, so what the sign-in left in the audit waits.
        await using var node = await TestNode.StartAsync(engine);
        var office = await RoleOffice.AddAsync(node);
        using var admin = await office.SignedInAsync(Role.QuanTriHeThong);
        var before = Row(await admin.GetAsync("/quan-tri/van-hanh"));

        node.Time.Advance(TimeSpan.FromMinutes(2));
        var page = await admin.GetAsync("/quan-tri/van-hanh");

        Assert.EndsWith("bình thường", before);
        Assert.EndsWith("chờ lâu", Row(page));
        Assert.Equal("cần xem", page.All(".page-head .tag").Single());
    }

    private static string Row(TestPage page) => page.All("tr").Single(r => r.StartsWith("Dòng nhật ký chờ niêm phong", StringComparison.Ordinal));
}
