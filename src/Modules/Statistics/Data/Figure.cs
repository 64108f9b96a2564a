using LienThong.Kernel.Figures;
using LienThong.Statistics.Prose;

namespace LienThong.Statistics;

/// <summary>A value in hand: what it speaks of, how much, and how it was said.</summary>
/// <param name="Value">In the indicator's unit.</param>
/// <param name="Stated">The reporter's digits; empty for a computed one.</param>
/// <param name="StatedUnit">The reporter's unit; empty when it is the indicator's.</param>
/// <param name="Id">The stored observation; null for a computed one.</param>
internal sealed record Figure(FigureKey Key, decimal Value, Qualifier Qualifier, string Stated, string StatedUnit, string Source, string Note, ObservationId? Id, DateTimeOffset? RecordedAt)
{
    /// <summary>The records that it was counted from; null when it was said or computed.</summary>
    public CountedFigure? Counted { get; init; }

    /// <summary>How many reporters' approved returns it is the sum of; 0 when it was said in one piece.</summary>
    public long Reporters { get; init; }

    /// <summary><c>counted</c> or <c>reported</c>.</summary>
    public string Class => Counted is null ? "reported" : "counted";

    public static Figure Of(ObservationRow row) => new(Observations.KeyOf(row), Amount.Value(row.Amount), row.Qualifier, row.Stated, row.StatedUnit, row.Source, row.Note, row.Id, row.RecordedAt);
}

/// <summary>All that is known of one area for some years.</summary>
internal sealed class FigureSet
{
    public static readonly FigureSet Empty = new([]);

    private readonly Dictionary<(string, Period, ValueKind, string), Figure> _figures;

    public FigureSet(IEnumerable<Figure> figures)
    {
        // What the records give goes before what somebody said of them, and the reporters' own returns before one number for all.
        var same = figures.GroupBy(f => (f.Key.Indicator, f.Key.Period, f.Key.Kind, f.Key.Breakdown.Text)).Select(g => g.OrderBy(f => f.Counted is null).ThenBy(f => f.Reporters == 0).ToList()).ToList();
        All = [.. same.Select(g => g[0])];
        Twins = [.. same.Where(g => g.Count > 1).Select(g => (g[0], g[1]))];
        _figures = All.ToDictionary(f => (f.Key.Indicator, f.Key.Period, f.Key.Kind, f.Key.Breakdown.Text));
    }

    public IReadOnlyList<Figure> All { get; }

    /// <summary>The same fact from two sources: as counted or added up, and as said.</summary>
    public IReadOnlyList<(Figure Counted, Figure Said)> Twins { get; }

    public Figure? Find(string indicator, Period period, ValueKind kind = ValueKind.Actual, string breakdown = "") => _figures.GetValueOrDefault((indicator, period, kind, breakdown));

    /// <summary>The parts of one whole, those with the same keys together.</summary>
    public IEnumerable<IReadOnlyList<Figure>> PartsOf(string indicator, Period period, ValueKind kind = ValueKind.Actual) => All
        .Where(f => f.Key.Indicator == indicator && f.Key.Period == period && f.Key.Kind == kind && !f.Key.Breakdown.IsWhole)
        .GroupBy(f => f.Key.Breakdown.Keys, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (IReadOnlyList<Figure>)[.. g]);
}
