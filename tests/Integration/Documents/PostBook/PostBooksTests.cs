using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

public sealed class PostBooksTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory, Engines]
    public async Task The_post_book_has_recipients_on_paper_and_the_day_on_which_they_were_sent(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.IssuedAsync();
        await p.DraftAsync();

        var waiting = Assert.Single((await ReadAsync(p, p.Clerk)).Lines);
        Assert.True((await p.Get<TickPaperDelivery>().HandleAsync(new(id, [.. (await p.LinesAsync(id)).Select(l => l.Id)], 5), p.As(p.Clerk), default)).IsOk);
        var posted = Assert.Single((await ReadAsync(p, p.Clerk)).Lines);

        Assert.Equal(("Báo Quảng Bình", 2, null, "Chưa gửi"), (waiting.Name, waiting.Copies, waiting.PostedOn, PassingWords.PostNote(waiting)));
        Assert.Equal(("01/STTTT-BCVT", 5, Today, ""), (posted.Code, posted.Copies, posted.PostedOn, PassingWords.PostNote(posted)));
        Assert.Empty((await ReadAsync(p, p.OtherClerk)).Lines);
    }

    [Theory, Engines]
    public async Task A_void_number_leaves_the_post_book(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.IssuedAsync();
        Assert.Single((await ReadAsync(p, p.Clerk)).Lines);

        Assert.True((await p.Get<VoidOutgoing>().HandleAsync(new(id, null, "Cấp nhầm"), p.As(p.Clerk), default)).IsOk);

        Assert.Empty((await ReadAsync(p, p.Clerk)).Lines);
    }

    [Theory, Engines]
    public async Task Pages_of_the_post_book_go_by_number_and_neither_skip_nor_repeat(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        for (var n = 0; n < 3; n++) await p.IssuedAsync(p.Input($"Văn bản {n}") with { Recipients = new([], [p.Other], "Báo Quảng Bình\nCông ty Cấp nước") });

        var seen = new List<string>();
        PostKey? next = null;
        do
        {
            var page = await p.Get<PostBooks>().ReadAsync(p.Clerk, Today, Today, next, default, 2);
            seen.AddRange(page.Lines.Select(l => $"{l.CodeNumber} {l.Name}"));
            next = PostKey.Read(page.Next?.ToString());
        }
        while (next is not null);

        Assert.Equal(["01 Báo Quảng Bình", "01 Công ty Cấp nước", "02 Báo Quảng Bình", "02 Công ty Cấp nước", "03 Báo Quảng Bình", "03 Công ty Cấp nước"], seen);
    }

    private static Task<PostPage> ReadAsync(Province p, Actor actor) => p.Get<PostBooks>().ReadAsync(actor, Today, Today, null, default);
}
