using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

public sealed class SaveViewTests
{
    [Theory, Engines]
    public async Task A_filter_with_its_columns_is_kept_under_a_name_for_oneself_alone(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        await o.RegisteredAsync("15");
        await o.SteeredAsync("16");
        using var clerk = await o.Node.SignInAsync("so.vanthu");
        using var head = await o.Node.SignInAsync("so.truongphong");

        var form = (await (await clerk.GetAsync("/van-ban-den?tt=Registered")).FollowAsync("Chế độ xem…")).Form("save-view");
        var saved = await form.Check("Columns", "loai").Check("Columns", "giu", ticked: false).Fill("Name", "Mới vào sổ").SubmitAsync("save");
        var mine = await clerk.GetAsync("/van-ban-den/che-do-xem");
        var opened = await mine.FollowAsync("Mới vào sổ");

        Assert.Contains("Đã lưu chế độ xem “Mới vào sổ”", saved.Words, StringComparison.Ordinal);
        Assert.Equal("?tt=Registered&cot=so%2Cngay%2Ckyhieu%2Cloai%2Chan%2Ctt", opened.Address.Query);
        Assert.Equal(["Số đến", "Ngày đến", "Số, ký hiệu", "Loại văn bản", "Trích yếu, cơ quan ban hành", "Hạn xử lý", "Trạng thái"], opened.Document.QuerySelectorAll("table.ledger thead th:not(.check)").Select(h => h.TextContent.Trim()));
        Assert.Contains("15/QĐ-UBND", opened.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("16/QĐ-UBND", opened.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Mới vào sổ", (await head.GetAsync("/van-ban-den/che-do-xem")).Words, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task A_view_keeps_how_documents_came_and_that_a_figure_counts_them(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        using var clerk = await o.Node.SignInAsync("so.vanthu");

        var saved = await (await (await clerk.GetAsync("/van-ban-den?kenh=giay&so_lieu=1")).FollowAsync("Chế độ xem…")).Form("save-view").Fill("Name", "Đến giấy").SubmitAsync("save");

        Assert.Contains("Đã lưu chế độ xem", saved.Words, StringComparison.Ordinal);
        Assert.Equal("?kenh=giay&so_lieu=1", Assert.Single(await ViewsAsync(o)).Query);
    }

    [Theory, Engines]
    public async Task A_name_stands_once_and_only_its_owner_drops_it(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        Letters.Ok(await SaveAsync(o, "Của tôi", "?xem=toi"));
        Letters.Ok(await SaveAsync(o, "Của tôi", "?han=qua"));
        var view = Assert.Single(await ViewsAsync(o));
        for (var i = 1; i < 20; i++) Letters.Ok(await SaveAsync(o, $"Số {i}", ""));

        Assert.Equal("?han=qua", view.Query);
        Assert.Equal(["documents.view.too-many"], (await SaveAsync(o, "Nữa", "")).Codes());
        Assert.Equal(["documents.view.name"], (await SaveAsync(o, " ", "")).Codes());
        Assert.Equal(["not-found"], (await o.Get<RemoveView>().HandleAsync(new(view.Id), o.As("so.lanhdao"), default)).Codes());
        Letters.Ok(await o.Get<RemoveView>().HandleAsync(new(view.Id), o.As("so.vanthu"), default));
        Assert.Equal(19, (await ViewsAsync(o)).Count);
    }

    [Theory, Engines]
    public async Task It_is_dropped_on_the_page(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        Letters.Ok(await SaveAsync(o, "Của tôi", "?xem=toi"));
        using var clerk = await o.Node.SignInAsync("so.vanthu");

        var page = await (await clerk.GetAsync("/van-ban-den/che-do-xem?tt=Steered")).Form("Bỏ").SubmitAsync();

        Assert.Contains("Đã bỏ chế độ xem", page.Words, StringComparison.Ordinal);
        Assert.Equal("?tt=Steered", page.Address.Query);
        Assert.Empty(await ViewsAsync(o));
    }

    private static Task<Kernel.Results.Result<Kernel.Results.Done>> SaveAsync(Letters o, string name, string query) =>
        o.Get<SaveView>().HandleAsync(new(ListKind.Incoming, name, query), o.As("so.vanthu"), default);

    private static Task<List<SavedView>> ViewsAsync(Letters o) => o.Node.Work.ReadAsync(s => SavedView.OfAsync(s, o.People["so.vanthu"].Person, ListKind.Incoming));
}
