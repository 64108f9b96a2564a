using System.Net;
using System.Text.Json;
using LienThong.Documents;
using LienThong.Integration.Rights;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Integration.Documents;

public sealed class CheckBooksPageTests
{
    private const string Page = "/so-van-ban/kiem-tra";

    [Theory, Engines]
    public async Task The_page_is_reached_from_the_book_and_says_kindly_that_all_is_whole(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var clerk = await o.Node.SignInAsync("so.vanthu");
        Assert.Contains("Cơ quan chưa mở sổ nào", (await clerk.GetAsync(Page)).Words, StringComparison.Ordinal);
        for (var n = 1; n <= 4; n++) await o.RegisteredAsync($"{n}");
        Letters.Ok(await o.Get<VoidIncoming>().HandleAsync(new(await o.RegisteredAsync("5"), "Vào sổ nhầm"), o.As("so.vanthu"), default));

        var page = await (await clerk.GetAsync("/so-den")).FollowAsync("Kiểm tra sổ");

        Assert.Equal(Page, page.Address.AbsolutePath);
        Assert.Contains("Cả 5 số của sổ đều nguyên vẹn", page.Words, StringComparison.Ordinal);
        Assert.Contains("Số của ngày 23/11/2026, đã hủy: Vào sổ nhầm", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Cần xem lại", page.Words, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task What_was_planted_stands_on_the_page_in_the_workbook_and_leads_to_its_record(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var ids = new List<IncomingId>();
        for (var n = 1; n <= 5; n++) ids.Add(await o.RegisteredAsync($"{n}"));
        await PlantAsync(o, "delete from [registers.entry] where number in (2, 3)");
        await PlantAsync(o, "update [documents.incoming] set number = 7 where number = 4");
        var leader = await o.Node.SignInAsync("so.lanhdao");

        var page = await leader.GetAsync(Page);

        Assert.Contains("Có 4 chỗ cần xem lại trong 5 số của sổ", page.Words, StringComparison.Ordinal);
        Assert.Equal(["2–3", "2", "3", "4"], page.All("td.num"));
        Assert.Contains("Sổ không có các số từ 2 đến 3.", page.Words, StringComparison.Ordinal);
        Assert.Contains("Sổ ghi số 4, hồ sơ lại mang số 7.", page.Words, StringComparison.Ordinal);
        Assert.Equal(3, page.Document.QuerySelectorAll("td a.open").Length);
        Assert.Contains($"/van-ban-den/{ids[3]}", page.Html, StringComparison.Ordinal);
        var export = page.Document.QuerySelector("a[href*='xuat.xlsx']")!.GetAttribute("href")!;
        Assert.Contains("Sổ ghi số 4, hồ sơ lại mang số 7.", Workbook.Words(await leader.BytesAsync(export)), StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task The_book_is_chosen_and_kept_in_the_address_and_another_agencys_is_not_shown(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        await o.RegisteredAsync();
        Letters.Ok(await o.TryRegisterAsync(Letters.Letter(o.People) with { ArrivalDate = new(2025, 12, 30), IssuedDate = new(2025, 12, 29) }));
        Letters.Ok(await o.TryRegisterAsync(Letters.Letter(o.People, agency: "xa"), user: "xa.vanthu"));
        var clerk = await o.Node.SignInAsync("so.vanthu");
        var page = await clerk.GetAsync(Page);
        Assert.Equal(2, page.All("select[name=so] option").Count);

        var older = await page.Form(Page).Fill("so", "2025").SubmitAsync();

        Assert.Contains("so=", older.Address.Query, StringComparison.Ordinal);
        Assert.Contains("năm 2025", older.One(".page-head .below").TextContent, StringComparison.Ordinal);
        var foreign = await o.Node.Work.ReadAsync(s => s.ScalarAsync<Guid>("select id from [registers.book] where agency_id = @Xa", new { Xa = o.People.Agency("xa") }));
        Assert.Contains("năm 2026", (await clerk.GetAsync($"{Page}?so={foreign}")).One(".page-head .below").TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await o.Node.SignInAsync("so.truongphong")).GetAsync(Page)).Status);
    }

    [Fact]
    public async Task The_command_tells_what_is_wrong_and_exits_with_one()
    {
        await using var o = await Letters.OnAsync(Engine.Sqlite);
        for (var n = 1; n <= 3; n++) await o.RegisteredAsync($"{n}");
        await using var program = new ChildNode(o.Node.Settings);
        var (sound, _) = await program.TryRunAsync("documents", "check-books", "--agency", SmallProvince.Code("so"));
        await PlantAsync(o, "delete from [registers.entry] where number = 2");

        var (code, report) = await program.TryRunAsync("documents", "check-books", "--agency", SmallProvince.Code("so"), "--json");
        var (stranger, _) = await program.TryRunAsync("documents", "check-books", "--agency", "H00");

        Assert.Equal((0, 1), (sound, code));
        Assert.NotEqual(0, stranger);
        var remarks = JsonDocument.Parse(report).RootElement[0].GetProperty("remarks").EnumerateArray().Select(r => r.GetProperty("code").GetString());
        Assert.Equal(["documents.book.missing", "documents.book.record-unentered"], remarks);
    }

    private static Task PlantAsync(Letters o, string sql) => o.Node.Work.MaintainAsync(async s =>
    {
        Assert.NotEqual(0, await s.ExecuteAsync(sql));
        return Done.It;
    });
}
