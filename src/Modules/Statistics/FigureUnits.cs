using LienThong.Contracts.Organisation;
using LienThong.Statistics.Formulas;

namespace LienThong.Statistics;

/// <summary>The units that an area has below it, or of which it was made, with what is known of them.</summary>
/// <param name="partsOn">What makes up the area on a period's last day.</param>
/// <param name="sets">What is known of each unit.</param>
internal sealed class FigureUnits(Func<DateOnly, AreaParts?> partsOn, IReadOnlyDictionary<Guid, FigureSet> sets)
{
    public static readonly FigureUnits None = new(_ => null, new Dictionary<Guid, FigureSet>());

    /// <summary>From which day on there are the boundaries by which a sum counts.</summary>
    public DateOnly? Boundaries { get; init; }

    /// <summary>An area that did not stand then is the sum of those that passed into it.</summary>
    public bool IsMade(Period period) => partsOn(period.To) is { Stood: false, Pieces.Count: > 0 };

    public IReadOnlyList<FormulaArea> Of(Period period) => [.. (partsOn(period.To)?.Pieces ?? []).Select(p => p.Whole
        ? new FormulaArea(p.Area.Id.ToString("N"), p.Area.FullName)
        : new FormulaArea("", StatisticsWords.Unallocated(p.Area.FullName)))];

    /// <summary>Null for a unit that was divided: without weights nobody knows how much of its figure went where.</summary>
    public FigureSet? Set(FormulaArea area) => area.Key.Length > 0 ? sets.GetValueOrDefault(Guid.ParseExact(area.Key, "N")) ?? FigureSet.Empty : null;
}
