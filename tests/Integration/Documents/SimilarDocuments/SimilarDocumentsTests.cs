using System.Net;
using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

public sealed class SimilarDocumentsTests
{
    private const string Subject = "Phê duyệt kế hoạch phủ sóng thông tin di động vùng lõm";

    [Theory, Engines]
    public async Task The_same_number_the_same_subject_and_most_of_its_words_are_told_in_this_order(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var letter = await RegisterAsync(o, "15", Subject);
        var words = await RegisterAsync(o, "18", "Kế hoạch phủ sóng di động vùng lõm các xã biên giới");
        var subject = await RegisterAsync(o, "16", Subject);
        var number = await RegisterAsync(o, "15", "Cử cán bộ dự tập huấn", sender: "Sở Nội vụ");
        await RegisterAsync(o, "19", "Mời họp giao ban tuần 48");

        var found = await FindAsync(o, letter, "so.lanhdao");

        Assert.Equal([(number.Value, Likeness.Number), (subject.Value, Likeness.Subject), (words.Value, Likeness.Words)], found.Select(d => (d.Gist.Id, d.Why)));
    }

    [Theory, Engines]
    public async Task The_same_subject_is_found_however_long_ago_it_came(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var old = await RegisterAsync(o, "7", Subject);
        o.Node.Time.Advance(TimeSpan.FromDays(400));
        var letter = (await o.TryRegisterAsync(Letters.Letter(o.People, "21") with { ArrivalDate = new(2027, 12, 28), IssuedDate = new(2027, 12, 20) })).Value.Id;

        Assert.Equal([(old.Value, Likeness.Subject)], (await FindAsync(o, letter, "so.lanhdao")).Select(d => (d.Gist.Id, d.Why)));
    }

    [Theory, Engines]
    public async Task Nobody_learns_here_of_a_document_that_is_not_theirs_to_see(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var (steered, hidden) = (await o.SteeredAsync("15"), await RegisterAsync(o, "16", Subject));
        using var head = await o.Node.SignInAsync("so.truongphong", SmallProvince.Password);

        Assert.Empty(await FindAsync(o, steered, "so.truongphong"));
        Assert.Equal(HttpStatusCode.NotFound, (await head.GetAsync($"/van-ban-tuong-tu/{hidden}")).Status);
        Assert.Single(await FindAsync(o, steered, "so.lanhdao"));
        Assert.IsType<Kernel.Results.Result<int>.NotFound>(await o.Get<RelatedDocuments>().LinkManyAsync(steered.Value, [hidden.Value], o.As("so.truongphong"), default));
    }

    [Theory, Engines]
    public async Task What_is_chosen_becomes_related_once_and_both_pages_tell_it(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var (letter, other) = (await RegisterAsync(o, "15", Subject), await RegisterAsync(o, "16", Subject));
        using var clerk = await o.Node.SignInAsync("so.vanthu", SmallProvince.Password);
        var page = await (await clerk.GetAsync($"/van-ban-den/{letter}")).FollowAsync("Văn bản tương tự");

        var none = await page.Form("relate-similar").SubmitAsync();
        var linked = await page.Form("relate-similar").Check("Others", other.ToString()).SubmitAsync();
        var again = await (await clerk.GetAsync($"/van-ban-tuong-tu/{letter}")).Form("relate-similar").Check("Others", other.ToString()).SubmitAsync();

        Assert.Contains("Chưa chọn văn bản nào", none.Words, StringComparison.Ordinal);
        Assert.True(linked.Has($".related a[href='/van-ban-den/{other}']"));
        Assert.True((await clerk.GetAsync($"/van-ban-den/{other}")).Has($".related a[href='/van-ban-den/{letter}']"));
        Assert.Contains("đã gắn liên quan từ trước", again.Words, StringComparison.Ordinal);
        Assert.Contains("Đã gắn liên quan", again.Words, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task The_number_of_statements_does_not_grow_with_what_is_alike(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var letter = await RegisterAsync(o, "15", Subject);
        await RegisterAsync(o, "16", Subject);
        using var clerk = await o.Node.SignInAsync("so.vanthu", SmallProvince.Password);
        async Task<string> CountAsync() => (await clerk.GetAsync($"/van-ban-tuong-tu/{letter}")).Headers.GetValues(StatementCount.Header).Single();
        await CountAsync();

        var few = await CountAsync();
        foreach (var number in Enumerable.Range(17, 12)) await RegisterAsync(o, $"{number}", Subject);

        Assert.Equal(few, await CountAsync());
        Assert.Equal(13, (await FindAsync(o, letter, "so.vanthu")).Count);
    }

    private static async Task<IncomingId> RegisterAsync(Letters o, string number, string subject, string? sender = null) =>
        (await o.TryRegisterAsync(Letters.Letter(o.People, number) with { Subject = subject, SenderName = sender ?? "Ủy ban nhân dân huyện Sông Gấm" })).Value.Id;

    private static async Task<IReadOnlyList<SimilarDocument>> FindAsync(Letters o, IncomingId id, string user) => (await o.Get<SimilarDocuments>().FindAsync(id.Value, await o.ReaderAsync(user), default))!.Value.Found;
}
