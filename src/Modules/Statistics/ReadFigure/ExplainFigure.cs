using LienThong.Contracts.Organisation;
using LienThong.Contracts.Statistics;
using LienThong.Kernel;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Statistics.Catalogue;
using LienThong.Statistics.Formulas;

namespace LienThong.Statistics.ReadFigure;

/// <summary>How a value comes about: as stored with its source, else by its formula down to the stored values.</summary>
internal sealed class ExplainFigure(UnitOfWork work, IAreaReads areas, KnownFigures known, IndicatorBook book, Clock clock) : IFigureExplanations
{
    public Task<Result<ExplainedFigure>> ExplainAsync(FigureQuestion q, CancellationToken ct) => work.ReadAsync<Result<ExplainedFigure>>(async s =>
    {
        var asked = await AskedPlace.FindAsync(s, areas, book, q, clock.Today);
        if (!asked.IsOk) return asked.Failure;
        var place = asked.Value;
        Expression tree = new Expression.Indicator(place.Indicator.Code, place.Breakdown.Text);
        var at = Observations.KnownAt(q.KnownOn);
        var units = await known.UnitsAsync(s, areas, place.Area.Id, place.Period, tree, at);
        var source = new FigureFormulas(await known.LoadAsync(s, place.Area.Id, place.Period.Previous.Year, place.Period.Year, at), book, place.Period, units: units);
        return Shown(FormulaEvaluation.Of(q.Plan ? new Expression.Planned((Expression.Indicator)tree) : tree, source), source);
    }, ct);

    /// <param name="Made">Whether the area did not stand in the period, so that its parts are added.</param>
    internal sealed record Answer(Indicator Indicator, NamedArea Area, Period Period, bool Made, Explanation Tree, FigureFormulas Source);

    /// <summary>Null for an indicator, area or period that is none.</summary>
    public Task<Answer?> FindAsync(string code, Guid area, string period, string breakdown, CancellationToken ct) => work.ReadAsync(async s =>
    {
        if (book.Find(code) is not { } indicator || !Period.TryParse(period, out var of) || Breakdown.Read(breakdown) is not { } part || await areas.FindAsync(s, [area], of.To) is not [var named]) return null;
        var asked = new Expression.Indicator(indicator.Code, part.Text);
        var units = await known.UnitsAsync(s, areas, area, of, asked, DateTimeOffset.MaxValue);
        var source = new FigureFormulas(await known.LoadAsync(s, area, of.Previous.Year, of.Year, DateTimeOffset.MaxValue), book, of, units: units);
        return new Answer(indicator, named, of, units.IsMade(of), FormulaEvaluation.Of(asked, source), source);
    }, ct);

    private ExplainedFigure Shown(Explanation part, FigureFormulas source)
    {
        var stored = part is { Parts.Count: 0, Term: { } term } ? source.Stored(term) : null;
        return new(part.Term?.Area is { } area ? ReadFigureWords.OfArea(part.Text, area.Name) : part.Text, part.Value is { } value ? Amount.Text(value) : null, part.Measure?.ToString(), part.Reason?.Code, part.Reason?.Message,
            stored is not null ? stored.Class : part.Parts.Count > 0 ? "computed" : null,
            stored is null ? null : FigurePrinting.Print(book.Find(stored.Key.Indicator)!, stored), stored?.Source, [.. part.Parts.Select(p => Shown(p, source))]);
    }
}
