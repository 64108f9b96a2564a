using System.Data.Common;
using LienThong.Kernel.Data;

namespace LienThong.Kernel.Search;

/// <summary>tsvector in partitions by time, asked from the newest window backwards, because GIN knows no order.</summary>
internal sealed class PostgresFullText : FullText
{
    // Days looked back by each next window; sparse readers reach the end in few steps.
    private static readonly int[] Windows = [92, 731];

    // Ranking reads whole vectors: this many are read for nearness.
    private const int Pool = 100;

    private const string Matching = "select position from [search.fr] where tsv @@ cast(@Words as tsquery) and position >= @From and position < @To";

    // One statement for all windows: an older one is opened only when the newer ones did not fill the limit.
    private const string Newest = $"""
        select position from (
            ({WindowStart}@From0 and position < @To0{WindowEnd}) union all
            ({WindowStart}@From1 and position < @From0{WindowEnd}) union all
            ({WindowStart}@From2 and position < @From1{WindowEnd})) w limit @Limit
        """;

    private const string WindowStart = "with m as materialized (select position from [search.fr] where tsv @@ cast(@Words as tsquery) and position >= ";
    private const string WindowEnd = ") select position from m order by position desc limit @Limit";

    private const string Nearest = $"""
        with m as materialized ({Matching}),
             n as materialized (select position from m order by position desc limit @Pool)
        select f.position from [search.fr] f join n on n.position = f.position
        where f.position >= @From and f.position < @To
        order by ts_rank_cd(f.tsv, cast(@Bare as tsquery)) desc, f.position desc limit @Limit
        """;

    // One plan for all questions, kept: planning some forty partitions anew costs more than asking them, and partitions out of the time asked
    // are left out when it runs. A small partition read from end to end unpacks every vector in it, which the planner takes for free.
    private const string First = """
        select min(position) as first, max(position) as last,
            set_config('plan_cache_mode', 'force_generic_plan', true) as plans, set_config('enable_seqscan', 'off', true) as scans
        from [search.entry]
        """;

    // The settings end with the transaction: the connection goes back to a pool that resets nothing.
    public override async ValueTask<DbTransaction?> BeginAsync(Session session) =>
        session.Transaction is null ? await session.Connection.BeginTransactionAsync(session.Cancelled) : null;

    public override async Task<(long First, long Last)> BoundsAsync(Session session)
    {
        var bounds = await session.FindAsync<Bounds>(First);
        return (bounds?.First ?? 0, bounds?.Last ?? 0);
    }

    public override async Task<List<long>> FindAsync(Session session, Match match, int limit)
    {
        var froms = Windows.Select(days => Math.Max(match.From, match.To - ((long)days << Position.Bits(Engine.Postgres)))).Append(match.From).ToArray();
        var found = await session.QueryAsync<long>(Newest,
            new { Words = PostgresMatch.Write(match), To0 = match.To, From0 = froms[0], From1 = froms[1], From2 = froms[2], Limit = limit });
        found.Sort((a, b) => b.CompareTo(a));
        return found;
    }

    // Finding and counting walk the same lists: one walk does for both.
    public override async Task<(List<long> Newest, int Total)> FirstAsync(Session session, Match match, int limit, int cap)
    {
        var found = await FindAsync(session, match, cap);
        return (found.Count > limit ? found.GetRange(0, limit) : found, found.Count);
    }

    public override async Task<List<long>> NearAsync(Session session, Match match, int limit)
    {
        var nearest = new List<long>();
        foreach (var (from, to) in WindowsOf(match))
        {
            nearest.AddRange(await session.QueryAsync<long>(Nearest,
                new { Words = PostgresMatch.Write(match), Bare = PostgresMatch.Words(match), From = from, To = to, Pool, Limit = limit }));
            if (nearest.Count >= limit) break;
        }

        return nearest;
    }

    public override async Task<List<long>> PlaceAsync(Session session, IReadOnlyList<DateOnly> days)
    {
        var numbers = await session.QueryAsync<long>("select nextval('search.position') from generate_series(1, @Count)", new { days.Count });
        return [.. days.Zip(numbers, (day, number) => Position.FirstOf(Engine.Postgres, day) + number)];
    }

    public override object Analyse(Prepared entry, bool alone)
    {
        var vector = Vector.Of(entry.Row, entry.Tokens, entry.Filters);
        return alone ? vector.Text() : vector.Bytes();
    }

    public override Task PutAsync(Session session, IReadOnlyList<Prepared> entries) => entries is [{ Words: string words } one]
        ? session.ExecuteAsync("insert into [search.fr](position, tsv) values (@Position, cast(@Words as tsvector))", new { one.Row.Position, Words = words })
        : PostgresBulk.CopyAsync(session, entries);

    public override Task SetTokensAsync(Session session, EntryRow row, IReadOnlyCollection<string> before, IReadOnlyCollection<string> after) =>
        session.ExecuteAsync("update [search.fr] set tsv = ts_delete(tsv, @Before) || array_to_tsvector(@After) where position = @Position",
            new { Before = before.Select(t => "@" + t).ToArray(), After = after.Select(t => "@" + t).ToArray(), row.Position });

    public override Task RemoveAsync(Session session, IReadOnlyCollection<long> positions) =>
        session.ExecuteAsync("delete from [search.fr] where position in @Positions", new { Positions = positions.ToArray() });

    public override Task ContinueAsync(Session session) => session.ScalarAsync<long>(
        "select setval('search.position', (select coalesce(max(position & @Low), 0) + 1 from [search.entry]), false)", new { Low = (1L << Position.Bits(Engine.Postgres)) - 1 });

    private static IEnumerable<(long From, long To)> WindowsOf(Match match)
    {
        var to = match.To;
        foreach (var days in Windows)
        {
            var from = Math.Max(match.From, match.To - ((long)days << Position.Bits(Engine.Postgres)));
            yield return (from, to);
            if (from == match.From) yield break;
            to = from;
        }

        yield return (match.From, to);
    }

    private sealed class Bounds
    {
        public long? First { get; init; }
        public long? Last { get; init; }
    }
}
