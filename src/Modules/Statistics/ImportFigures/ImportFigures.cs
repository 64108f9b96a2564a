using LienThong.Contracts.Organisation;
using LienThong.Contracts.Statistics;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Text;
using LienThong.Statistics.Catalogue;
using LienThong.Statistics.Checks;

namespace LienThong.Statistics.ImportFigures;

/// <summary>Takes values from a file: all good rows in one transaction; what was said before for the same thing is corrected and kept.</summary>
internal sealed class ImportFigures(UnitOfWork work, IAreaReads areas, IAreaLoad areaLoad, IndicatorBook book) : IFigureImport
{
    private static readonly string[] Needed = ["indicator", "area", "period", "value"];

    public async Task<FigureImportReport> ImportAsync(TextReader file, string name, Act act, CancellationToken ct)
    {
        var refused = new List<FigureRefusal>();
        var rows = Read(file, refused);
        if (rows.Count == 0) return new(0, 0, 0, refused, []);
        // A node that never heard of areas takes those that come with the product.
        if (!await work.ReadAsync(areas.AnyAsync, ct)) await areaLoad.LoadAsync(null, act, ct);
        var report = await work.SystemWriteAsync<FigureImportReport>("statistics.import", act, async session =>
        {
            var placed = await PlaceAsync(session, rows, refused, DateOnly.FromDateTime(act.At.ToOffset(Clock.Offset).DateTime));
            var known = await KnownAsync(session, placed.Values);
            var fresh = placed.Where(p => !known.TryGetValue(p.Key, out var old) || !Same(old, p.Value)).ToList();
            var corrected = fresh.Where(p => known.ContainsKey(p.Key)).Select(p => known[p.Key].Id).ToList();
            var submission = new SubmissionRow { Id = Guid.CreateVersion7(act.At), Name = Nfc.Clean(name), PersonId = act.Actor.Person, PersonName = act.Actor.PersonName, At = act.At, Rows = fresh.Count };
            foreach (var chunk in corrected.Chunk(500))
                await session.ExecuteAsync("update [statistics.observation] set superseded_at = @At where id in @Ids", new { act.At, Ids = session.Ids(chunk.Select(id => id.Value)) });
            if (fresh.Count > 0)
            {
                await session.AddManyAsync<StatisticsContext, SubmissionRow>([submission]);
                await session.AddManyAsync<StatisticsContext, ObservationRow>([.. fresh.Select(p => Stored(p.Key, p.Value, submission))]);
            }

            session.Audit("statistics.figures.imported", "submission", submission.Id, new { name = submission.Name, imported = placed.Count, corrected = corrected.Count, refused = refused.Count });
            var warnings = await FigureChecks.AfterImportAsync(session, book, placed);
            return new FigureImportReport(placed.Count, corrected.Count, placed.Count - fresh.Count, [.. refused.OrderBy(r => r.Row)], warnings);
        }, ct);
        return report.Value;
    }

    private List<FigureRow> Read(TextReader file, List<FigureRefusal> refused)
    {
        var rows = new List<FigureRow>();
        foreach (var row in CsvRows.Read(file))
        {
            if (rows.Count == 0 && refused.Count == 0 && Needed.Any(n => !row.Cells.ContainsKey(n)))
            {
                refused.Add(new(1, "", "statistics.import.header", ImportFiguresWords.NoHeader));
                break;
            }

            if (FigureRow.Read(row, book, refused) is { } read) rows.Add(read);
        }

        return rows;
    }

    /// <summary>Rows by what they speak of, their areas known.</summary>
    private async Task<Dictionary<FigureKey, FigureRow>> PlaceAsync(Session session, List<FigureRow> rows, List<FigureRefusal> refused, DateOnly today)
    {
        var found = new Dictionary<(string, DateOnly), NamedArea?>();
        var placed = new Dictionary<FigureKey, FigureRow>();
        foreach (var row in rows)
        {
            if (!found.TryGetValue((row.Area, row.Period.To), out var area)) found[(row.Area, row.Period.To)] = area = await areas.OfCodeAsync(session, row.Area, row.Period.To);
            if (area is null)
            {
                var now = await areas.OfCodeAsync(session, row.Area, today);
                refused.Add(new(row.Line, "area", "statistics.import.area", ImportFiguresWords.UnknownArea(row.Area, row.Period, now?.FullName)));
                continue;
            }

            var key = new FigureKey(row.Indicator.Code, area.Id, row.Period, row.Kind, row.Breakdown);
            if (!placed.TryAdd(key, row)) refused.Add(new(row.Line, "", "statistics.import.twice", ImportFiguresWords.Twice(placed[key].Line)));
        }

        return placed;
    }

    private static async Task<Dictionary<FigureKey, ObservationRow>> KnownAsync(Session session, IEnumerable<FigureRow> rows)
    {
        var (from, to) = (rows.Select(r => r.Period.From).DefaultIfEmpty().Min(), rows.Select(r => r.Period.From).DefaultIfEmpty().Max());
        var known = await session.QueryAsync<ObservationRow>($"{Observations.Select} where superseded_at is null and period_from >= @From and period_from <= @To", new { From = from, To = to });
        return known.ToDictionary(Observations.KeyOf);
    }

    private static bool Same(ObservationRow old, FigureRow row) => (old.Amount, old.Qualifier, old.Stated, old.StatedUnit, old.Source, old.Note) == (row.Amount, row.Qualifier, row.Stated, row.StatedUnit, row.Source, row.Note);

    private static ObservationRow Stored(FigureKey key, FigureRow row, SubmissionRow submission) => new()
    {
        Id = Kernel.Identity.TypedId.New<ObservationId>(),
        Indicator = key.Indicator,
        AreaId = key.Area,
        Period = key.Period.Text,
        PeriodFrom = key.Period.From,
        PeriodTo = key.Period.To,
        Kind = key.Kind,
        Breakdown = key.Breakdown.Text,
        Amount = row.Amount,
        Qualifier = row.Qualifier,
        Stated = row.Stated,
        StatedUnit = row.StatedUnit,
        Source = row.Source,
        Note = row.Note,
        SubmissionId = submission.Id,
        RecordedAt = submission.At,
    };
}
