using Dapper;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Text;

namespace LienThong.Organisation.FindAreas;

/// <summary>Units of a day, or those that words or a code find at whatever time they stood: who knows only the old name finds what it became.</summary>
internal sealed class FindAreas(UnitOfWork work)
{
    public const int PageSize = 50;
    private const int MostWords = 8;

    // "xã" stands before most names, so "phuc xa" is in many; who types it means the one called so.
    private const string Nearest = "a.code = @Code or a.id in (select n.area_id from [organisation.area_fact] n where ' ' || n.folded || ' ' like @Phrase)";

    /// <param name="Words">Parts of a name, or a whole code.</param>
    /// <param name="Level">One level only.</param>
    /// <param name="Day">The day; units in force on it come first.</param>
    /// <param name="After">Key of the last line of the page before.</param>
    internal sealed record Query(string? Words, AreaLevel? Level, DateOnly Day, string? After = null);

    /// <param name="Lines">One page.</param>
    /// <param name="Total">How many there are.</param>
    /// <param name="Widened">Nothing bore the marks as typed, so they were left out.</param>
    /// <param name="Next">Key for the page after, if there is one.</param>
    /// <param name="Links">What the lines' units came from and became.</param>
    internal sealed record Answer(IReadOnlyList<AreaLine> Lines, long Total, bool Widened, string? Next, IReadOnlyList<AreaLink> Links);

    /// <summary>The days on which something changed, and how many units of each level there were on the day asked.</summary>
    internal sealed record Calendar(IReadOnlyList<DateOnly> Days, IReadOnlyDictionary<AreaLevel, long> Counts);

    public Task<(Calendar Calendar, Answer Answer)> ShowAsync(Query query, CancellationToken ct) =>
        work.ReadAsync(async s => (await CalendarAsync(s, query.Day), await FindAsync(s, query)), ct);

    public Task<Answer> FindAsync(Query query, CancellationToken ct) => work.ReadAsync(s => FindAsync(s, query), ct);

    private static async Task<Answer> FindAsync(Session session, Query query)
    {
        var words = Analyser.Words(Nfc.Clean(query.Words)).Take(MostWords).ToList();
        var (lines, total) = await RunAsync(session, query, words, marks: true);
        var widened = total == 0 && words.Exists(w => w.HasMarks);
        if (widened) (lines, total) = await RunAsync(session, query, words, marks: false);
        var page = lines.Take(PageSize).ToList();
        return new(page, total, widened && total > 0, lines.Count > PageSize ? page[^1].Key : null, await AreaLinks.OfAsync(session, page.Select(l => l.Id), query.Day));
    }

    private static async Task<(List<AreaLine> Lines, long Total)> RunAsync(Session session, Query query, List<Word> words, bool marks)
    {
        var args = new DynamicParameters(new { query.Day, Level = query.Level?.ToString(), Limit = PageSize + 1 });
        var where = words.Count == 0 ? "a.valid_from <= @Day and a.valid_to > @Day" : $"({Named(words, marks, args)})";
        if (query.Level is not null) where += " and a.level = @Level";
        var after = "";
        if (query.After?.Split('~') is [var place, var key, var text] && int.TryParse(place, out var at) && TypedId.TryParse<AreaId>(text, out var id))
        {
            after = "where place > @Place or (place = @Place and (sort_key > @Key or (sort_key = @Key and id > @Id)))";
            args.AddDynamicParams(new { Place = at, Key = key, Id = id });
        }

        var (lines, counted) = await session.QueryAsync<AreaLine, Counted>(AreaLines.Select(where, words.Count == 0 ? "1 = 1" : Nearest, after, "limit @Limit"), $"select count(*) as count from [organisation.area] a where {where}", args);
        return (lines, counted[0].Count);
    }

    /// <summary>A word typed with marks means them; one typed without finds both.</summary>
    private static string Named(List<Word> words, bool marks, DynamicParameters args)
    {
        var each = new List<string>();
        foreach (var (i, word) in words.Index())
        {
            var marked = marks && word.HasMarks;
            each.Add($"' ' || m.{(marked ? "marked" : "folded")} like @W{i}");
            args.Add($"W{i}", $"% {(marked ? word.Marked : word.Folded)}%");
        }

        args.Add("Code", words[0].Folded);
        args.Add("Phrase", $"% {string.Join(' ', words.Select(w => w.Folded))} %");
        return $"a.id in (select m.area_id from [organisation.area_fact] m where {string.Join(" and ", each)}){(words.Count == 1 ? " or a.code = @Code" : "")}";
    }

    private static async Task<Calendar> CalendarAsync(Session session, DateOnly day)
    {
        var (days, counts) = await session.QueryAsync<Started, Counted>("select distinct valid_from from [organisation.area_fact] order by valid_from",
            "select level, count(*) as count from [organisation.area] where valid_from <= @Day and valid_to > @Day group by level", new { Day = day });
        return new([.. days.Select(d => d.ValidFrom)], counts.ToDictionary(c => c.Level, c => c.Count));
    }

    private sealed class Started
    {
        public DateOnly ValidFrom { get; init; }
    }

    private sealed class Counted
    {
        public AreaLevel Level { get; init; }
        public long Count { get; init; }
    }
}
