using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

/// <summary>What a page asks of the database does not grow with what it shows.</summary>
public sealed class OutgoingCostTests
{
    [Theory, Engines]
    public async Task Lists_and_pages_send_a_constant_number_of_statements(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var first = await p.IssuedAsync();
        await p.DraftAsync();
        await CountAsync(p, first); // the working calendar is read once
        var few = await CountAsync(p, first);
        for (var i = 0; i < 4; i++) await p.IssuedAsync(p.Input($"Văn bản số {i}"));
        for (var i = 0; i < 3; i++) await p.DraftAsync(p.Input($"Dự thảo {i}"));

        var many = await CountAsync(p, first);

        Assert.Equal(few, many);
        Assert.All(many, c => Assert.InRange(c, 1, 16));
    }

    [Theory, Engines]
    public async Task The_list_pages_by_key_without_gaps_or_repeats(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var made = new List<OutgoingId>();
        for (var i = 0; i < 7; i++) made.Add(await p.DraftAsync(p.Input($"Văn bản {i}")));

        var seen = new List<OutgoingId>();
        for (string? key = ""; key is not null;)
        {
            var page = await p.Get<OutgoingListing>().PageAsync(Reader(p.Clerk), OutgoingFilter.None.After(key), default, 3);
            seen.AddRange(page.Rows.Select(r => r.Id));
            key = page.Next;
        }

        Assert.Equal(made.AsEnumerable().Reverse(), seen);
    }

    [Theory, Engines]
    public async Task The_list_shows_each_reader_what_he_may_see_and_finds_words_without_marks(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        await p.DraftAsync(p.Input("Về việc rà soát cột ăng ten"));
        await p.DraftAsync(p.Input("Lịch trực") with { Recipients = RecipientInput.None }, p.Colleague);

        Assert.Equal(2, (await RowsAsync(p, p.Clerk)).Count);
        Assert.Equal(["Về việc rà soát cột ăng ten"], (await RowsAsync(p, p.Drafter)).Select(r => r.Subject));
        Assert.Equal(["Lịch trực"], (await RowsAsync(p, p.Colleague)).Select(r => r.Subject));
        Assert.Empty(await RowsAsync(p, p.OtherClerk));
        Assert.Single(await RowsAsync(p, p.Clerk, "cot ang ten"));
    }

    private static async Task<IReadOnlyList<OutgoingLine>> RowsAsync(Province p, Actor actor, string words = "") =>
        (await p.Get<OutgoingListing>().PageAsync(Reader(actor), OutgoingFilter.None with { Words = OutgoingFilter.Fold(words) }, default)).Rows;

    private static async Task<int[]> CountAsync(Province p, OutgoingId id)
    {
        var reader = Reader(p.Clerk);
        return
        [
            await OfAsync(() => p.Get<OutgoingListing>().PageAsync(reader, OutgoingFilter.None, default)),
            await OfAsync(() => p.Get<OutgoingReading>().FindAsync(id, reader, p.Clerk, default)),
            await OfAsync(() => p.Get<WaitingListing>().PageAsync(p.Other, null, default)),
            await OfAsync(() => p.Get<OutgoingBooks>().BooksAsync(p.Department, null, default)),
        ];
    }

    private static async Task<int> OfAsync(Func<Task> read)
    {
        var count = Statements.Begin();
        await read();
        return count();
    }

    private static Reader Reader(Actor actor) => new(actor.Person, [actor], [Token.Person(actor.Person), .. HatTokens.Of(actor)]);
}
