using LienThong.Contracts.Organisation;
using LienThong.Contracts.Statistics;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Text;
using LienThong.Statistics.Catalogue;
using LienThong.Statistics.Checks;

namespace LienThong.Statistics.ImportFigures;

/// <summary>Takes values from a file: all good rows in one transaction; what was said before for the same thing is corrected and kept.</summary>
internal sealed class ImportFigures(UnitOfWork work, IAreaReads areas, IAreaLoad areaLoad, KnownFigures counts, IndicatorBook book) : IFigureImport
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
            var placed = await PlaceAsync(session, rows, refused, Clock.DateOf(act.At));
            var held = await Observations.HeldAsync(session, placed.Keys);
            var known = held.ToDictionary(Observations.KeyOf);
            var submission = new SubmissionRow { Id = Guid.CreateVersion7(act.At), Name = Nfc.Clean(name), PersonId = act.Actor.Person, PersonName = act.Actor.PersonName, At = act.At };
            var fresh = placed.Where(p => !known.TryGetValue(p.Key, out var old) || !Same(old, p.Value)).Select(p => Stored(p.Key, p.Value, submission)).ToList();
            var corrected = fresh.Select(Observations.KeyOf).Where(known.ContainsKey).Select(key => known[key].Id).ToHashSet();
            submission.Rows = fresh.Count;
            foreach (var chunk in corrected.Chunk(500))
                await session.ExecuteAsync("update [statistics.observation] set superseded_at = @At where id in @Ids", new { act.At, Ids = session.Ids(chunk.Select(id => id.Value)) });
            await session.AddManyAsync<StatisticsContext, SubmissionRow>([submission]);
            await session.AddManyAsync<StatisticsContext, ObservationRow>(fresh);
            session.Audit("statistics.figures.imported", "submission", submission.Id, new { name = submission.Name, imported = placed.Count, corrected = corrected.Count, refused = refused.Count });
            var counted = new List<Figure>();
            foreach (var year in placed.Keys.GroupBy(k => k.Period.Year)) counted.AddRange(await counts.CountedAsync(session, [.. year.Select(k => k.Area).Distinct()], Period.OfYear(year.Key), act.At));
            var warnings = FigureChecks.OfImport([.. held.Where(h => !corrected.Contains(h.Id)), .. fresh], counted, placed, book);
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
    private async Task<Dictionary<FigureKey, FigureRow>> PlaceAsync(Session session, List<FigureRow> rows, List<FigureRefusal> refused, DateOnly on)
    {
        var placed = new Dictionary<FigureKey, FigureRow>();
        var found = new Dictionary<DateOnly, IReadOnlyDictionary<string, NamedArea>>();
        foreach (var day in rows.GroupBy(r => r.Period.To)) found[day.Key] = await areas.OfCodesAsync(session, [.. day.Select(r => r.Area).Distinct()], day.Key);
        var lost = rows.Where(r => !found[r.Period.To].ContainsKey(r.Area)).ToList();
        var now = await areas.OfCodesAsync(session, [.. lost.Select(r => r.Area).Distinct()], on);
        foreach (var row in lost) refused.Add(new(row.Line, "area", "statistics.import.area", ImportFiguresWords.UnknownArea(row.Area, row.Period, now.GetValueOrDefault(row.Area)?.FullName)));
        foreach (var row in rows.Where(r => found[r.Period.To].ContainsKey(r.Area)))
        {
            var key = new FigureKey(row.Indicator.Code, found[row.Period.To][row.Area].Id, row.Period, row.Kind, row.Breakdown);
            if (!placed.TryAdd(key, row)) refused.Add(new(row.Line, "", "statistics.import.twice", ImportFiguresWords.Twice(placed[key].Line)));
        }

        return placed;
    }

    private static bool Same(ObservationRow old, FigureRow row) => (old.Amount, old.Qualifier, old.Stated, old.StatedUnit, old.Source, old.Note) == (row.Amount, row.Qualifier, row.Stated, row.StatedUnit, row.Source, row.Note);

    private static ObservationRow Stored(FigureKey key, FigureRow row, SubmissionRow submission) => new()
    {
        Id = TypedId.New<ObservationId>(),
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
