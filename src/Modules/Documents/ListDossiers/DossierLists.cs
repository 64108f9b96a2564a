using System.Runtime.CompilerServices;
using Dapper;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Calendar;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using Microsoft.AspNetCore.Http;

namespace LienThong.Documents;

/// <summary>Which dossiers are meant.</summary>
/// <param name="Tab">One of <see cref="DossierTabs"/>.</param>
/// <param name="Side"><c>toi</c> for those that one keeps; null for all that one may read.</param>
internal sealed record DossierQuery(string Tab, string? Words = null, int? Year = null, string? Side = null, DossierId? After = null)
{
    public const string Mine = "toi";

    public static DossierQuery Of(IQueryCollection asked)
    {
        string? Value(string name) => asked[name].FirstOrDefault() is { Length: > 0 } value ? value : null;
        int? year = int.TryParse(Value("nam"), out var y) && y is > 1900 and < 10_000 ? y : null;
        DossierId? after = TypedId.TryParse<DossierId>(Value("sau"), out var id) ? id : null;
        return new(DossierTabs.Known.FirstOrDefault(t => t == Value("nhom")) ?? DossierTabs.Open, Value("q"), year, Value("pham_vi"), after);
    }

    /// <summary>Without the tab and the page.</summary>
    public (string Where, DynamicParameters Args) Condition(Session session, Reader reader)
    {
        var args = DossierScope.Of(reader).Args(session);
        var where = DossierScope.Seen + FoldedSearch.Ask(args, Words, "d.words");
        if (Year is { } year)
        {
            where += " and d.year = @Year";
            args.Add("Year", year);
        }

        if (Side == Mine) where += " and d.keeper_id in @Hats";
        return (where, args);
    }
}

/// <summary>The groups of the list, each a condition over <c>d</c>, with <c>@Soon</c>.</summary>
internal static class DossierTabs
{
    public const string Open = "dang-lap", Closed = "da-ket-thuc", Due = "sap-nop-luu", Archived = "da-nop-luu", All = "tat-ca";

    public static readonly IReadOnlyList<string> Known = [Open, Closed, Due, Archived, All];

    public static string Condition(string tab) => tab switch
    {
        Open => "d.state = 'Open'",
        Closed => "d.state in ('Closed', 'Offered')",
        Due => "(d.state = 'Closed' and d.archive_by <= @Soon)",
        Archived => "d.state = 'Archived'",
        _ => "1 = 1",
    };
}

/// <summary>The dossiers that a reader may read, newest first; as many statements for many as for few.</summary>
internal sealed class DossierLists(UnitOfWork work, DossierContents contents, Holidays holidays, Clock clock)
{
    public const int PageSize = 50;
    private const int Batch = 500;

    /// <param name="Rows">A page, and one row more when there are more.</param>
    internal sealed record Answer(IReadOnlyList<Dossier> Rows, IReadOnlyDictionary<string, long> Counts, IReadOnlyDictionary<DossierId, DossierTotals> Totals, IReadOnlyList<int> Years, WorkingCalendar Calendar)
    {
        public DossierTotals Of(Dossier row) => Totals.GetValueOrDefault(row.Id, DossierTotals.None);
    }

    public Task<Answer> FindAsync(Reader reader, DossierQuery query, CancellationToken ct) => work.ReadAsync(async s =>
    {
        var (where, args) = Asked(s, reader, query, PageSize + 1);
        var (rows, counts, years) = await s.QueryAsync<Dossier, Counted, int>(
            Page(where, query),
            $"select {string.Join(", ", DossierTabs.Known.Select((t, i) => $"coalesce(sum(case when {DossierTabs.Condition(t)} then 1 else 0 end), 0) as v{i}"))} from [documents.dossier] d where {where}",
            $"select distinct d.year from [documents.dossier] d where {DossierScope.Seen} order by d.year desc", args);
        return new Answer(rows, counts[0].ByTab, await contents.TotalsAsync(s, [.. rows.Select(r => r.Id)]), years, await holidays.CalendarAsync(s));
    }, ct);

    /// <summary>All rows of a query for a workbook.</summary>
    public async IAsyncEnumerable<object?[]> ExportAsync(Reader reader, DossierQuery query, [EnumeratorCancellation] CancellationToken ct)
    {
        while (true)
        {
            var (rows, totals) = await work.ReadAsync(async s =>
            {
                var (where, args) = Asked(s, reader, query, Batch);
                var some = await s.QueryAsync<Dossier>(Page(where, query), args);
                return (some, await contents.TotalsAsync(s, [.. some.Select(r => r.Id)]));
            }, ct);
            foreach (var d in rows)
            {
                var total = totals.GetValueOrDefault(d.Id, DossierTotals.None);
                yield return [d.Year, d.Notation, d.Title, DossierWords.Retention(d.Retention), d.UnitName, d.KeeperName, d.StartDate, d.EndDate, total.Documents, total.Pages, d.ArchiveBy, DossierWords.Of(d.State)];
            }

            if (rows.Count < Batch) yield break;
            query = query with { After = rows[^1].Id };
        }
    }

    private (string Where, DynamicParameters Args) Asked(Session session, Reader reader, DossierQuery query, int limit)
    {
        var (where, args) = query.Condition(session, reader);
        args.Add("Soon", clock.Today.AddDays(Archiving.WarnedBefore));
        args.Add("Limit", limit);
        args.Add("After", query.After);
        return (where, args);
    }

    private static string Page(string where, DossierQuery query) =>
        $"select d.* from [documents.dossier] d where {where} and {DossierTabs.Condition(query.Tab)}{(query.After is null ? "" : " and d.id < @After")} order by d.id desc limit @Limit";

    private sealed class Counted
    {
        public long V0 { get; init; }
        public long V1 { get; init; }
        public long V2 { get; init; }
        public long V3 { get; init; }
        public long V4 { get; init; }

        public IReadOnlyDictionary<string, long> ByTab => DossierTabs.Known.Zip([V0, V1, V2, V3, V4]).ToDictionary(t => t.First, t => t.Second);
    }
}
