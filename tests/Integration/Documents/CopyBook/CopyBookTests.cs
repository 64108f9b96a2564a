using LienThong.Documents;
using LienThong.Integration.Rights;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

public sealed class CopyBookTests
{
    private const string Secret = "vùng lõm";

    [Theory, Engines]
    public async Task Who_may_not_read_the_original_learns_number_day_and_kind_in_the_book_and_nothing_else(Engine engine)
    {
        await using var c = await Copying.OnAsync(engine);
        var (kept, gone) = (await c.SignedAsync(CopyKind.Extract), await c.SignedAsync());
        Letters.Ok(await c.VoidAsync(gone, "Sai vùng lõm"));
        using var stranger = await c.Letters.Node.SignInAsync("so.chuyenvien3");
        using var reader = await c.Letters.Node.SignInAsync("so.chuyenvien");

        var (hidden, shown) = (await stranger.GetAsync("/so-ban-sao"), await reader.GetAsync("/so-ban-sao"));
        var (bare, full) = (Workbook.Words(await stranger.BytesAsync("/so-ban-sao/xuat.xlsx")), Workbook.Words(await reader.BytesAsync("/so-ban-sao/xuat.xlsx")));

        foreach (var words in (string[])[hidden.Words, bare])
        {
            Assert.Contains("01/TrS-SKHCN", words, StringComparison.Ordinal);
            Assert.Contains("Trích sao", words, StringComparison.Ordinal);
            Assert.DoesNotContain(Secret, words, StringComparison.Ordinal);
            Assert.DoesNotContain("15/QĐ-UBND", words, StringComparison.Ordinal);
            Assert.DoesNotContain("UBND xã Ẽo Gió", words, StringComparison.Ordinal);
        }

        foreach (var words in (string[])[shown.Words, full])
        {
            Assert.Contains(Secret, words, StringComparison.Ordinal);
            Assert.Contains("15/QĐ-UBND ngày 20/11/2026", words, StringComparison.Ordinal);
            Assert.Contains("Hủy số: Sai vùng lõm", words, StringComparison.Ordinal);
        }

        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await stranger.GetAsync($"/ban-sao/{kept}")).Status);
        Assert.Contains("Kinh phí thực hiện", (await reader.GetAsync($"/ban-sao/{kept}")).Words);
    }

    [Theory, Engines]
    public async Task A_book_without_lines_says_how_it_begins_and_another_agency_sees_its_own(Engine engine)
    {
        await using var c = await Copying.OnAsync(engine);
        using var clerk = await c.Letters.Node.SignInAsync("so.vanthu");
        using var foreign = await c.Letters.Node.SignInAsync("xa.vanthu");

        var empty = await clerk.GetAsync("/so-ban-sao");
        await c.SignedAsync();

        Assert.Contains("Chưa có bản sao nào được ký", empty.Words);
        Assert.Contains("Chưa có bản sao nào được ký", (await foreign.GetAsync("/so-ban-sao")).Words);
        Assert.Contains("01/SY-SKHCN", (await clerk.GetAsync("/so-ban-sao")).Words);
    }

    [Theory, Engines]
    public async Task A_book_is_read_in_as_many_statements_however_long_it_is(Engine engine)
    {
        await using var c = await Copying.OnAsync(engine);
        await c.SignedAsync();
        var (few, cost) = await CostAsync(c);
        for (var n = 0; n < 5; n++) await c.SignedAsync();

        var (many, same) = await CostAsync(c);

        Assert.Equal((1, 6), (few.Count, many.Count));
        Assert.Equal(cost, same);
    }

    [Theory, Engines]
    public async Task Kiem_tra_so_finds_a_sound_book_of_copies_and_names_what_was_planted(Engine engine)
    {
        await using var c = await Copying.OnAsync(engine);
        var ids = new List<OfficialCopyId> { await c.SignedAsync(), await c.SignedAsync(CopyKind.Extract), await c.SignedAsync() };
        Letters.Ok(await c.VoidAsync(ids[1]));
        var book = $"{(await c.RowAsync(ids[0])).BookId}";

        var sound = await c.Letters.Get<CheckBooks>().ReadAsync(c.Letters.People.Agency("so"), book, default);
        await c.Letters.Node.Work.MaintainAsync(s => s.ExecuteAsync("update [documents.official_copy] set code_number = '33' where id = @Id", new { Id = ids[2] }));
        var faulty = await c.Letters.Get<CheckBooks>().ReadAsync(c.Letters.People.Agency("so"), book, default);

        Assert.Equal((3L, 0), (sound.Numbers, sound.Faults.Count));
        Assert.Equal("Ghi nhầm nơi nhận", Assert.Single(sound.Notes).Reason);
        var fault = Assert.Single(faulty.Faults);
        Assert.Equal((FindingKind.NumberDiffers, 3L), (fault.Kind, fault.Number));
        Assert.Equal($"/ban-sao/{ids[2]}", faulty.Link(fault));
    }

    private static async Task<(List<CopyBookLine> Lines, int Statements)> CostAsync(Copying c)
    {
        var count = Statements.Begin();
        var lines = await c.BookAsync("so.vanthu");
        return (lines, count());
    }
}
