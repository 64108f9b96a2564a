using LienThong.Contracts.Organisation;
using LienThong.Contracts.Statistics;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Statistics.Catalogue;
using LienThong.Statistics.Formulas;

namespace LienThong.Statistics.ReadFigure;

/// <summary>How a value comes about: as stored with its source, else by its formula down to the stored values.</summary>
internal sealed class ExplainFigure(UnitOfWork work, IAreaReads areas, KnownFigures known, IndicatorBook book) : IFigureExplanations
{
    public Task<Result<ExplainedFigure>> ExplainAsync(FigureQuestion q, CancellationToken ct) => work.ReadAsync<Result<ExplainedFigure>>(async s =>
    {
        var asked = await AskedPlace.FindAsync(s, areas, book, q);
        if (!asked.IsOk) return asked.Failure;
        var place = asked.Value;
        var source = new FigureFormulas(await known.LoadAsync(s, place.Area.Id, place.Period.Previous.Year, place.Period.Year, Observations.KnownAt(q.KnownOn)), book, place.Period);
        Expression tree = new Expression.Indicator(place.Indicator.Code, place.Breakdown.Text);
        return Shown(FormulaEvaluation.Of(q.Plan ? new Expression.Planned((Expression.Indicator)tree) : tree, source), source);
    }, ct);

    private ExplainedFigure Shown(Explanation part, FigureFormulas source)
    {
        var stored = part is { Parts.Count: 0, Term: { } term } ? source.Stored(term) : null;
        return new(part.Text, part.Value is { } value ? Amount.Text(value) : null, part.Measure?.ToString(), part.Reason?.Code, part.Reason?.Message,
            stored is not null ? stored.Class : part.Parts.Count > 0 ? "computed" : null,
            stored is null ? null : FigurePrinting.Print(book.Find(stored.Key.Indicator)!, stored), stored?.Source, [.. part.Parts.Select(p => Shown(p, source))]);
    }
}
