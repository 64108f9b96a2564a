using LienThong.Kernel.Data;

namespace LienThong.Kernel.Search;

/// <summary>Keeps entry, exact tokens and full text together.</summary>
internal static class SearchWriter
{
    private const string InsertToken = "insert into [search.acl](entry_id, token) values (@EntryId, @Token)";

    private const string InsertEntry = """
        insert into [search.entry](id, position, kind, title, notation, at, link, external_id, agency_id, size, body)
        values (@Id, @Position, @Kind, @Title, @Notation, @At, @Link, @ExternalId, @AgencyId, @Size, @Body)
        """;

    public static List<Prepared> Prepare(Engine engine, IReadOnlyList<SearchEntry> entries) =>
        Analyse(engine, [.. entries.Reverse().DistinctBy(e => e.Id).Reverse().Select(EntryText.Prepare)]);

    /// <summary>Finds the words of entries that will be put together.</summary>
    public static List<Prepared> Analyse(Engine engine, List<Prepared> together)
    {
        foreach (var entry in together) entry.Words = FullText.Of(engine).Analyse(entry, alone: together.Count == 1);
        return together;
    }

    public static async Task PutAsync(Session session, IReadOnlyList<Prepared> prepared)
    {
        if (prepared.Count == 0) return;
        var ids = new { Ids = session.Ids(prepared.Select(e => e.Row.Id)) };
        var known = await session.QueryAsync<Known>($"select id, position from [search.entry] where id in @Ids{Locked(session)}", ids);
        await PlaceAsync(session, prepared, known.ToDictionary(k => k.Id, k => k.Position));
        if (known.Count > 0)
        {
            await session.ExecuteAsync("delete from [search.acl] where entry_id in @Ids", ids);
            await session.ExecuteAsync("delete from [search.entry] where id in @Ids", ids);
            await FullText.Of(session).RemoveAsync(session, known.ConvertAll(k => k.Position));
        }

        var tokens = prepared.SelectMany(p => p.Tokens.Select(t => new AclRow { EntryId = p.Row.Id, Token = t })).ToList();
        if (session.Engine == Engine.Postgres) await PostgresBulk.InsertAsync(session, [.. prepared.Select(p => p.Row)], tokens);
        else
        {
            await session.ExecuteAsync(InsertEntry, prepared.Select(p => p.Row));
            await session.ExecuteAsync(InsertToken, tokens);
        }

        await FullText.Of(session).PutAsync(session, prepared);
    }

    public static async Task ChangeAsync(Session session, Guid id, Func<List<string>, IEnumerable<string>> change)
    {
        var row = await session.FindAsync<EntryRow>($"select * from [search.entry] where id = @Id{Locked(session)}", new { Id = id });
        if (row is null) return;
        var before = await session.QueryAsync<string>("select token from [search.acl] where entry_id = @Id", new { Id = id });
        var after = EntryText.Tokens(change(before));
        var (gone, come) = (before.Except(after).ToList(), after.Except(before).ToList());
        if (gone.Count + come.Count == 0) return;
        await session.ExecuteAsync("delete from [search.acl] where entry_id = @Id and token = @Token", gone.Select(t => new { Id = id, Token = t }));
        await session.ExecuteAsync(InsertToken, come.Select(t => new AclRow { EntryId = id, Token = t }));
        await FullText.Of(session).SetTokensAsync(session, row, before, after);
    }

    public static async Task RemoveAsync(Session session, Guid id)
    {
        if (await session.FindAsync<Known>("select id, position from [search.entry] where id = @Id", new { Id = id }) is not { } known) return;
        await session.ExecuteAsync("delete from [search.acl] where entry_id = @Id", new { Id = id });
        await session.ExecuteAsync("delete from [search.entry] where id = @Id", new { Id = id });
        await FullText.Of(session).RemoveAsync(session, [known.Position]);
    }

    // Two writers of one entry must follow each other; SQLite has one writer anyway.
    private static string Locked(Session session) => session.Engine == Engine.Postgres ? " for update" : "";

    // An edited record keeps its place unless its day changed.
    private static async Task PlaceAsync(Session session, IReadOnlyList<Prepared> entries, Dictionary<Guid, long> known)
    {
        var fresh = new List<Prepared>();
        foreach (var entry in entries)
        {
            if (known.TryGetValue(entry.Row.Id, out var place) && Position.SameDay(session.Engine, place, Clock.DateOf(entry.Row.At))) entry.Row.Position = place;
            else fresh.Add(entry);
        }

        if (fresh.Count == 0) return;
        var places = await FullText.Of(session).PlaceAsync(session, fresh.ConvertAll(e => Clock.DateOf(e.Row.At)));
        foreach (var (entry, place) in fresh.Zip(places)) entry.Row.Position = place;
    }

    private sealed class Known
    {
        public Guid Id { get; init; }
        public long Position { get; init; }
    }
}
