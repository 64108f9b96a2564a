using System.Runtime.CompilerServices;
using LienThong.Contracts.Organisation;
using LienThong.Kernel;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.SectorRegisters.Registers;
using Microsoft.AspNetCore.Http;

namespace LienThong.SectorRegisters.ListRecords;

/// <summary>A register as a list: filtered by words, province and choices, or what a figure counts.</summary>
internal sealed class ListRecords(UnitOfWork work, IAreaReads areas, Clock clock)
{
    public const int PageSize = 50;
    private const int Batch = 1000;

    /// <param name="Rows">A page, and one row more when there are more.</param>
    /// <param name="Amount">What the figure sums; the number of records for one that counts.</param>
    internal sealed record Answer(IReadOnlyList<SectorRecord> Rows, long Records, long? Amount, IReadOnlyList<NamedArea> Provinces);

    /// <summary>Records in each register, in the order of the book.</summary>
    public Task<IReadOnlyList<(SectorRegister Register, long Records)>> BooksAsync(CancellationToken ct) => work.ReadAsync<IReadOnlyList<(SectorRegister, long)>>(async s =>
    {
        var counts = await s.QueryAsync<Line>(string.Join(" union all ", RegisterBook.All.Select((r, i) => $"select {i} as place, count(*) as records from {r.Shape.Table} where superseded_at is null and not struck")));
        return [.. counts.OrderBy(c => c.Place).Select(c => (RegisterBook.All[c.Place], c.Records))];
    }, ct);

    public Task<Answer> FindAsync(SectorRegister register, RecordQuery query, CancellationToken ct) => work.ReadAsync(async s =>
    {
        var rows = await query.PageAsync(s, register, PageSize + 1);
        var totals = await query.TotalsAsync(s, register);
        var used = await s.QueryAsync<Guid>($"select distinct area_id from {register.Shape.Table} where superseded_at is null");
        return new Answer(rows, totals.Records, totals.Amount, await areas.FindAsync(s, used, Oldest));
    }, ct);

    /// <summary>All rows of a query for a workbook; what is private only of the reader's own agencies.</summary>
    public async IAsyncEnumerable<object?[]> ExportAsync(SectorRegister register, RecordQuery query, IReadOnlySet<AgencyId> own, [EnumeratorCancellation] CancellationToken ct)
    {
        var number = 0;
        while (true)
        {
            var (rows, names, parents) = await work.ReadAsync(async s =>
            {
                var page = await query.PageAsync(s, register, Batch);
                var above = RegisterBook.ParentOf(register);
                var ids = page.Select(r => r.ParentId?.Value).OfType<Guid>().Distinct().ToList();
                var found = above is null || ids.Count == 0 ? [] : await above.Shape.QueryAsync(s, "record_id in @Ids and superseded_at is null", new { Ids = s.Ids(ids) });
                return (page, (await areas.FindAsync(s, [.. page.Select(r => r.AreaId).Distinct()], Oldest)).ToDictionary(a => a.Id, a => a.FullName), found.ToDictionary(f => f.RecordId, SectorRegister.NameOf));
            }, ct);
            foreach (var row in rows.Where(r => !r.Struck))
                yield return [++number, names.GetValueOrDefault(row.AreaId), .. register.Parent is null ? [] : new object?[] { row.ParentId is { } p ? parents.GetValueOrDefault(p) : null },
                    .. register.Fields.Select(f => f.Private && !own.Contains(row.AgencyId) ? null : f.Cell(row))];
            if (rows.Count < Batch) yield break;
            query = query with { After = RecordQuery.KeyOf(rows[^1]) };
        }
    }

    /// <summary>What an address asks of a list; null when it asks for a figure that the register does not count.</summary>
    public RecordQuery? Asked(SectorRegister register, IQueryCollection asked)
    {
        string? Of(string name) => asked[name].FirstOrDefault() is { Length: > 0 } value ? value : null;
        var choices = register.Fields.Where(f => f is { Kind: FieldKind.Choice, Listed: true }).Select(f => (f.Key, Value: Of(f.Key))).Where(c => c.Value is not null).ToDictionary(c => c.Key, c => c.Value!);
        var (from, to) = (Day(Of("tu")) ?? new DateOnly(clock.Today.Year, 1, 1), Day(Of("den")) ?? clock.Today);
        var figure = FigureFilter.Find(register, Of("so_lieu"), Of("phan_to"), from, to);
        if (figure is null && Of("so_lieu") is not null) return null;
        return new RecordQuery(Of("q"), Guid.TryParse(Of("tinh"), out var area) ? area : null, choices, figure, After: Of("sau"));
    }

    // A province is called as it was at its beginning, as everywhere in figures.
    private static readonly DateOnly Oldest = new(1976, 1, 1);

    private static DateOnly? Day(string? text) => WebKit.Vn.TryDate(text, out var day) ? day : null;

    private sealed class Line
    {
        public int Place { get; init; }
        public long Records { get; init; }
    }
}
