using LienThong.Contracts.Organisation;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Files;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using LienThong.Statistics.Catalogue;

namespace LienThong.Statistics.ImportWeights;

/// <summary>An officer says by which weights the figures of divided units are shared out: a whole table or, with every faulty row named, nothing.</summary>
internal sealed class ImportWeights(UnitOfWork work, Files files, IAreaReads areas, IndicatorBook book, Clock clock)
{
    /// <param name="Indicator">Null for every indicator that adds.</param>
    internal sealed record Line(NamedArea From, NamedArea To, Indicator? Indicator, decimal Weight, string PersonName, DateTimeOffset At);

    /// <summary>The table in force. Two statements.</summary>
    public Task<List<Line>> ListAsync(CancellationToken ct) => work.ReadAsync(async s =>
    {
        var rows = await s.QueryAsync<AreaWeightRow>($"{AreaWeights.Select} where superseded_at is null");
        var names = (await areas.FindAsync(s, [.. rows.SelectMany(r => new[] { r.FromId, r.ToId }).Distinct()], clock.Today)).ToDictionary(a => a.Id);
        return rows.Where(r => names.ContainsKey(r.FromId) && names.ContainsKey(r.ToId)).Select(r => new Line(names[r.FromId], names[r.ToId], book.Find(r.Indicator), r.Weight / AreaWeights.Scale, r.PersonName, r.RecordedAt))
            .OrderBy(l => l.From.Code, StringComparer.Ordinal).ThenBy(l => l.Indicator?.Code, StringComparer.Ordinal).ThenBy(l => l.To.Code, StringComparer.Ordinal).ToList();
    }, ct);

    /// <summary>The actor's waiting file; how many weights were taken. Invalid (field <c>File</c>) with every row that cannot be.</summary>
    public async Task<Result<int>> HandleAsync(StagedFileId id, Act act, CancellationToken ct)
    {
        if (await work.ReadAsync(s => files.StagedAsync(s, id, act.Actor.Person), ct) is not { } staged) return Fail.NotFound();
        var lines = await ReadAsync(staged, ct);
        return lines.IsOk ? await work.WriteAsync<int>(Permissions.Weights, act, s => TakeAsync(s, lines.Value, staged.Name, act), ct) : lines.Failure;
    }

    private async Task<Result<List<WeightLine>>> ReadAsync(StagedFile staged, CancellationToken ct)
    {
        if (await files.CsvAsync(staged, ct) is { } csv) return csv.IsOk ? WeightSheet.Read(csv.Value) : csv.Failure;
        var tables = await files.SheetsAsync(staged, ct);
        return tables.IsOk ? WeightSheet.Read(tables.Value) : tables.Failure;
    }

    private async Task<Result<int>> TakeAsync(Session s, List<WeightLine> lines, string name, Act act)
    {
        await s.HoldTableAsync("[statistics.area_weight]");
        var (splits, faults, rows, first) = (new AreaSplits(s, areas, clock.Today), new List<FieldError>(), new List<AreaWeightRow>(), new Dictionary<(Guid, string), WeightLine>());
        await splits.NameAsync([.. lines.SelectMany(l => new[] { WeightSheet.Code(l.From), WeightSheet.Code(l.To) }).Distinct()]);
        foreach (var line in lines)
        {
            void Fault(string code, string message) => faults.Add(new("File", $"statistics.weights.{code}", ImportWeightsWords.Row(line.Number, message)));
            var indicator = book.Find(line.Indicator);
            if (line.Indicator.Length > 0 && indicator is not { Adds: true }) Fault("indicator", ImportWeightsWords.NoIndicator(line.Indicator));
            if (WeightSheet.Weight(line.Weight) is not { } weight) Fault("weight", ImportWeightsWords.NoWeight(line.Weight));
            else if (await splits.FindAsync(WeightSheet.Code(line.From), WeightSheet.Code(line.To)) is not var (from, to)) Fault("split", ImportWeightsWords.NotSplit(line.From, line.To));
            else if (rows.Exists(r => r.FromId == from && r.ToId == to && r.Indicator == (indicator?.Code ?? ""))) Fault("twice", ImportWeightsWords.Twice(line.From, line.To));
            else
            {
                rows.Add(new() { Id = Guid.CreateVersion7(act.At), FromId = from, ToId = to, Indicator = indicator?.Code ?? "", Weight = weight, PersonName = act.Actor.Display, RecordedAt = act.At });
                first.TryAdd((from, indicator?.Code ?? ""), line);
            }
        }

        if (faults.Count == 0)
            foreach (var unit in rows.GroupBy(r => (r.FromId, r.Indicator)).Where(g => g.Sum(r => r.Weight) != AreaWeights.Scale))
                faults.Add(new("File", "statistics.weights.sum", ImportWeightsWords.Row(first[unit.Key].Number, ImportWeightsWords.NotOne(first[unit.Key].From, unit.Key.Indicator, unit.Sum(r => r.Weight) / AreaWeights.Scale))));
        if (faults.Count > 0) return Fail.Invalid([.. faults]);
        foreach (var same in rows.Select(r => (r.FromId, r.Indicator)).Distinct().GroupBy(r => r.Indicator))
            await s.ExecuteAsync("update [statistics.area_weight] set superseded_at = @At where superseded_at is null and indicator = @Indicator and from_id in @From", new { act.At, Indicator = same.Key, From = s.Ids(same.Select(r => r.FromId)) });
        await s.AddManyAsync<StatisticsContext, AreaWeightRow>(rows);
        s.Audit("statistics.weights.imported", "weights", rows[0].Id, new { name, imported = rows.Count });
        return rows.Count;
    }
}
