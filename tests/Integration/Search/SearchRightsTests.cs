using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Search;
using LienThong.Kernel.Text;

namespace LienThong.Integration.Search;

public sealed class SearchRightsTests
{
    [Theory, Engines]
    public async Task A_reader_without_tokens_finds_nothing(Engine engine)
    {
        await using var db = await TestDatabase.CreateAsync(engine);
        var world = await new SearchWorld(db).WithAsync(SearchWorld.Entry("Báo cáo"), SearchWorld.Entry("Báo cáo không ai đọc") with { Tokens = [] });

        Assert.Equal(0, (await world.AskAsync(new SearchQuery("báo cáo"))).Total);
        Assert.Equal(1, (await world.AskAsync(new SearchQuery("báo cáo"), "t1")).Total);
        Assert.Equal(0, (await world.AskAsync(new SearchQuery("báo cáo"), "' OR 1", "t1 OR t2", "*", "")).Total);
    }

    [Theory, Engines]
    public async Task A_granted_token_finds_and_a_revoked_one_does_not(Engine engine)
    {
        await using var db = await TestDatabase.CreateAsync(engine);
        var entry = SearchWorld.Entry("Báo cáo");
        var world = await new SearchWorld(db).WithAsync(entry);
        async Task<int> Found(string token) => (await world.AskAsync("báo cáo", token)).Total;

        await world.WriteAsync((i, s) => i.GrantAsync(s, entry.Id, ["p2", "p3"]));
        Assert.Equal((1, 1, 1), (await Found("t1"), await Found("p2"), await Found("p3")));
        await world.WriteAsync((i, s) => i.RevokeAsync(s, entry.Id, ["p2"]));
        Assert.Equal((1, 0, 1), (await Found("t1"), await Found("p2"), await Found("p3")));
        await world.WriteAsync((i, s) => i.SetTokensAsync(s, entry.Id, ["p4"]));
        Assert.Equal((0, 0, 1), (await Found("t1"), await Found("p3"), await Found("p4")));
    }

    [Theory, Engines]
    public async Task What_the_index_says_against_the_exact_table_is_neither_shown_nor_counted(Engine engine)
    {
        await using var db = await TestDatabase.CreateAsync(engine);
        var entry = SearchWorld.Entry("Báo cáo");
        var world = await new SearchWorld(db).WithAsync(entry);

        await world.WriteAsync((_, s) => s.ExecuteAsync("delete from [search.acl] where entry_id = @Id", new { entry.Id }));

        var answer = await world.AskAsync("báo cáo");
        Assert.Equal(0, answer.Total);
        Assert.Empty(answer.Hits);
    }

    [Theory, Engines]
    public async Task A_token_is_only_lower_case_letters_and_digits(Engine engine)
    {
        await using var db = await TestDatabase.CreateAsync(engine);
        var world = new SearchWorld(db);

        foreach (var bad in new[] { "", "A1", "a 1", "a'1", "đ1", "a\"" })
            await Assert.ThrowsAsync<ArgumentException>(() => world.PutAsync(SearchWorld.Entry("Báo cáo", token: bad)));
    }

    /// <summary>Random texts in which tokens, filters and the engines' own marks occur as words; random rights and their changes.</summary>
    [Theory, Engines]
    public async Task Every_answer_is_what_the_exact_table_allows(Engine engine)
    {
        await using var db = await TestDatabase.CreateAsync(engine);
        var world = new SearchWorld(db);
        var random = new Random(20261122);
        string[] tokens = [.. Enumerable.Range(1, 12).Select(i => $"a{i}")];
        string[] words = ["công", "văn", "báo", "cáo", "kincoming", "@a3", "%kincoming", "=công", "acl", "'a5'", "\"a7\"", .. tokens];
        var rights = new Dictionary<Guid, (SearchEntry Entry, HashSet<string> Tokens)>();
        var (answers, hits) = (0, 0);
        string[] Some(string[] from, int most) => [.. Enumerable.Range(0, random.Next(most + 1)).Select(_ => from[random.Next(from.Length)]).Distinct()];

        for (var round = 0; round < 12; round++)
        {
            var fresh = Enumerable.Range(0, 25).Select(_ => SearchWorld.Entry(string.Join(' ', Some(words, 4)), string.Join(' ', Some(words, 6)), day: -random.Next(900)) with { Tokens = Some(tokens, 3) }).ToList();
            await world.PutAsync(fresh);
            foreach (var entry in fresh) rights[entry.Id] = (entry, [.. entry.Tokens]);
            for (var change = 0; change < 10; change++) await ChangeAsync();
            for (var ask = 0; ask < 25; ask++)
            {
                var reader = Some(tokens, 3);
                var word = words[random.Next(words.Length)].Trim('@', '%', '=', '\'', '"');
                var expected = rights.Values.Where(r => r.Tokens.Overlaps(reader) && Holds(r.Entry, word)).Select(r => r.Entry.Id).Order().ToList();
                var answer = await world.AskAsync(new SearchQuery(word + " ", 100, (SearchSort)random.Next(2)), reader);
                Assert.Equal(expected, answer.Hits.Select(h => h.Id).Order());
                Assert.Equal(expected.Count, answer.Total);
                (answers, hits) = (answers + 1, hits + expected.Count);
            }
        }

        Assert.True(hits > 3 * answers, $"Too few hits to mean anything: {hits}");

        async Task ChangeAsync()
        {
            var (entry, had) = rights.Values.ElementAt(random.Next(rights.Count));
            var (id, some) = (entry.Id, Some(tokens, 3));
            switch (random.Next(4))
            {
                case 0: await world.WriteAsync((i, s) => i.GrantAsync(s, id, some)); had.UnionWith(some); break;
                case 1: await world.WriteAsync((i, s) => i.RevokeAsync(s, id, some)); had.ExceptWith(some); break;
                case 2: await world.WriteAsync((i, s) => i.SetTokensAsync(s, id, some)); had.Clear(); had.UnionWith(some); break;
                default: await world.WriteAsync((i, s) => i.RemoveAsync(s, id)); rights.Remove(id); break;
            }
        }
    }

    private static bool Holds(SearchEntry entry, string word) => Analyser.Words($"{entry.Title} {entry.Body}").Any(w => w.Marked == word);
}
