using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

public sealed class IncomingListTests
{
    private static async Task<IncomingPageRows> ListAsync(Letters o, string user, IncomingFilter filter)
    {
        var reader = await o.ReaderAsync(user);
        return await o.Get<IncomingLists>().PageAsync(filter with { Today = new DateOnly(2026, 11, 23) }, reader, reader.Hats[0], default);
    }

    [Theory, Engines]
    public async Task Pages_by_key_show_every_letter_once_in_both_directions(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        for (var n = 1; n <= 57; n++) await o.RegisteredAsync($"{n}");

        var first = await ListAsync(o, "so.vanthu", new());
        var second = await ListAsync(o, "so.vanthu", new() { After = first.Next });
        var back = await ListAsync(o, "so.vanthu", new() { Before = second.Previous });

        Assert.Equal(Enumerable.Range(1, 57).Reverse().Select(n => (long)n), first.Rows.Concat(second.Rows).Select(r => r.Number));
        Assert.Equal(first.Rows.Select(r => r.Number), back.Rows.Select(r => r.Number));
        Assert.Equal((57, null, null), (first.Total, first.Previous, second.Next));
    }

    [Theory, Engines]
    public async Task Each_reader_lists_and_counts_only_what_he_may_see(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        await o.RegisteredAsync("1");
        await o.SteeredAsync("2");
        await o.AssignedAsync("3");

        Assert.Equal(3, (await ListAsync(o, "so.lanhdao", new())).Total);
        Assert.Equal(2, (await ListAsync(o, "so.truongphong", new())).Total);
        Assert.Equal([3L], (await ListAsync(o, "so.chuyenvien", new())).Rows.Select(r => r.Number));
        Assert.Equal(0, (await ListAsync(o, "so.chuyenvien2", new())).Total);
        Assert.Equal(0, (await ListAsync(o, "xa.vanthu", new())).Total);
    }

    [Theory, Engines]
    public async Task Filters_find_by_words_without_marks_by_state_and_by_what_waits_for_me(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        await o.RegisteredAsync("1");
        await o.PresentedAsync("22");

        Assert.Equal([2L], (await ListAsync(o, "so.vanthu", new() { Text = "22 qd song gam" })).Rows.Select(r => r.Number));
        Assert.Equal([2L], (await ListAsync(o, "so.vanthu", new() { State = IncomingState.Presented })).Rows.Select(r => r.Number));
        Assert.Equal([1L], (await ListAsync(o, "so.vanthu", new() { Mine = true })).Rows.Select(r => r.Number));
        Assert.Equal([2L], (await ListAsync(o, "so.lanhdao", new() { Mine = true })).Rows.Select(r => r.Number));
    }

    [Theory, Engines]
    public async Task The_number_of_statements_does_not_grow_with_the_rows(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        await o.RegisteredAsync("1");
        await ListAsync(o, "so.vanthu", new());
        async Task<int> CountAsync()
        {
            var reader = await o.ReaderAsync("so.vanthu");
            var count = Statements.Begin();
            await o.Get<IncomingLists>().PageAsync(new(), reader, reader.Hats[0], default);
            return count();
        }

        var few = await CountAsync();
        for (var n = 2; n <= 20; n++) await o.RegisteredAsync($"{n}");

        Assert.Equal(few, await CountAsync());
        Assert.InRange(few, 1, 5);
    }

    [Theory, Engines]
    public async Task The_document_page_is_read_by_as_many_statements_whatever_hangs_on_it(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var (bare, full) = (await o.RegisteredAsync("1"), await o.DoneAsync("2"));
        async Task<int> CountAsync(IncomingId id)
        {
            var reader = await o.ReaderAsync("so.vanthu");
            var count = Statements.Begin();
            await o.Get<IncomingReading>().FindAsync(id, reader, reader.Hats[0], default);
            return count();
        }

        await CountAsync(bare);
        Assert.Equal(await CountAsync(bare), await CountAsync(full));
        Assert.InRange(await CountAsync(full), 1, 9);
    }
}
