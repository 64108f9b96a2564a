using LienThong.Contracts.Organisation;
using LienThong.Contracts.Statistics;
using LienThong.Kernel;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Statistics.Catalogue;
using LienThong.Statistics.Formulas;
using LienThong.Statistics.Prose;
using LienThong.Statistics.Returns;

namespace LienThong.Statistics.ReadFigure;

/// <summary>One value: what it is, who said it, and what was said before it.</summary>
internal sealed class ReadFigure(UnitOfWork work, IAreaReads areas, KnownFigures known, FrozenFigures frozen, IndicatorBook book, Clock clock) : IFigureReads
{
    /// <param name="Versions">All that was ever said of the same thing, newest first.</param>
    /// <param name="Published">What issued reports told of it.</param>
    internal sealed record Answer(Indicator Indicator, NamedArea Area, Figure Figure, ObservationRow Row, SubmissionRow Submission, IReadOnlyList<ObservationRow> Versions, IReadOnlyList<PublishedFigure> Published)
    {
        public FigureStatus StatusOf(ObservationRow version) => version.SupersededAt is null ? FrozenFigures.StatusOf(Amount.Value(version.Amount), Published) : FigureStatus.Corrected;
    }

    /// <summary>Null when there is no such value; always the same number of statements.</summary>
    public Task<Answer?> FindAsync(ObservationId id, CancellationToken ct) => work.ReadAsync(async s =>
    {
        if (await s.FindAsync<ObservationRow>($"{Observations.Select} where id = @Id", new { Id = id }) is not { } row) return null;
        var versions = await s.QueryAsync<ObservationRow>(
            $"{Observations.Select} where area_id = @AreaId and period_from = @PeriodFrom and indicator = @Indicator and period = @Period and kind = @Kind and breakdown = @Breakdown order by recorded_at desc, id desc",
            new { row.AreaId, row.PeriodFrom, row.Indicator, row.Period, Kind = row.Kind.ToString(), row.Breakdown });
        var submission = await s.FindAsync<SubmissionRow>("select id, name, person_id, person_name, at, rows from [statistics.submission] where id = @Id", new { Id = row.SubmissionId });
        return await areas.FindAsync(s, [row.AreaId], row.PeriodTo) is [var area] && book.Find(row.Indicator) is { } indicator
            ? new Answer(indicator, area, Figure.Of(row), row, submission!, versions, await frozen.PublishedAsync(s, Observations.KeyOf(row)))
            : null;
    }, ct);

    /// <param name="Said">What somebody said of the same; null when nobody did.</param>
    /// <param name="Published">What issued reports told of it.</param>
    internal sealed record SourcedAnswer(Indicator Indicator, NamedArea Area, Figure Figure, Figure? Said, IReadOnlyList<PublishedFigure> Published)
    {
        public FigureStatus Status => FrozenFigures.StatusOf(Figure.Value, Published);
    }

    /// <param name="Lines">What each reporter adds.</param>
    internal sealed record ReturnedAnswer(SourcedAnswer Of, IReadOnlyList<ReturnedLine> Lines);

    /// <summary>What the records give; null when they give nothing.</summary>
    public Task<SourcedAnswer?> CountedAsync(string code, Guid area, string period, string breakdown, CancellationToken ct) => work.ReadAsync(async s =>
        await SourcedAsync(s, code, area, period, breakdown) is { Figure.Counted: not null } found ? found : null, ct);

    /// <summary>The sum of the reporters' approved returns; null when there are none.</summary>
    public Task<ReturnedAnswer?> ReturnedAsync(string code, Guid area, string period, string breakdown, ValueKind kind, CancellationToken ct) => work.ReadAsync(async s =>
        await SourcedAsync(s, code, area, period, breakdown, kind) is { Figure.Reporters: > 0 } found ? new ReturnedAnswer(found, await ReturnStore.BehindAsync(s, found.Figure.Key)) : null, ct);

    private async Task<SourcedAnswer?> SourcedAsync(Session session, string code, Guid area, string period, string breakdown, ValueKind kind = ValueKind.Actual)
    {
        if (book.Find(code) is not { } indicator || !Period.TryParse(period, out var of) || await areas.FindAsync(session, [area], of.To) is not [var named]) return null;
        var set = await known.LoadAsync(session, area, of.Year, of.Year, DateTimeOffset.MaxValue);
        var said = set.Twins.FirstOrDefault(t => t.Counted.Key.Indicator == indicator.Code && t.Counted.Key.Period == of && t.Counted.Key.Kind == kind && t.Counted.Key.Breakdown.Text == breakdown).Said;
        return set.Find(indicator.Code, of, kind, breakdown) is { } figure ? new SourcedAnswer(indicator, named, figure, said, await frozen.PublishedAsync(session, figure.Key)) : null;
    }

    public Task<Result<AskedFigure>> ValueAsync(FigureQuestion q, CancellationToken ct) => work.ReadAsync<Result<AskedFigure>>(async s =>
    {
        var asked = await AskedPlace.FindAsync(s, areas, book, q, clock.Today);
        if (!asked.IsOk) return asked.Failure;
        var (indicator, area, period, breakdown) = asked.Value;
        var kind = q.Plan ? ValueKind.Plan : ValueKind.Actual;
        var at = Observations.KnownAt(q.KnownOn);
        var set = await known.LoadAsync(s, area.Id, period.Previous.Year, period.Year, at);
        if (set.Find(indicator.Code, period, kind, breakdown.Text) is not { } figure)
            return q.Plan ? Fail.NotFound() : Computed(set, asked.Value, await known.UnitsAsync(s, areas, area.Id, period, new Expression.Indicator(indicator.Code), at));
        return new AskedFigure(indicator.Code, indicator.Name, area.FullName, period.Text, breakdown.Text, kind.ToString().ToLowerInvariant(), Amount.Text(figure.Value), indicator.Unit,
            figure.Qualifier.ToString().ToLowerInvariant(), FigurePrinting.Print(indicator, figure), figure.Class, figure.Source, figure.RecordedAt)
        { Status = FrozenFigures.StatusOf(figure.Value, await frozen.PublishedAsync(s, figure.Key)).ToString().ToLowerInvariant() };
    }, ct);

    private Result<AskedFigure> Computed(FigureSet set, AskedPlace place, FigureUnits units)
    {
        var (indicator, area, period, breakdown) = place;
        var source = new FigureFormulas(set, book, period, units: units);
        var computed = FormulaEvaluation.Of(new Expression.Indicator(indicator.Code, breakdown.Text), source);
        if (computed.Value is not { } value) return units.IsMade(period) && computed.MissingAreas() is { Count: > 0 } missing ? Fail.Refused("statistics.value.parts", ReadFigureWords.MissingParts(missing)) : Fail.NotFound();
        var made = units.IsMade(period);
        var qualifier = made ? Qualifiers.OfSum(computed.Leaves(source).Select(f => f.Qualifier)) : Qualifier.Exact;
        return new AskedFigure(indicator.Code, indicator.Name, area.FullName, period.Text, breakdown.Text, "actual", Amount.Text(value), indicator.Unit,
            qualifier.ToString().ToLowerInvariant(), new PrintedFigure(value, indicator.Unit, indicator.Kind, qualifier).Text, "computed", Source(computed, place, units), null, made && units.Boundaries > DateOnly.MinValue ? units.Boundaries : null);
    }

    private static string Source(Explanation computed, AskedPlace place, FigureUnits units)
    {
        var how = computed.Parts.Count > 0 ? computed.Parts[0].Text : place.Indicator.Formula;
        return units.IsShared(place.Period, place.Indicator.Code) ? $"{how}, {StatisticsWords.ByWeights}" : how;
    }
}
