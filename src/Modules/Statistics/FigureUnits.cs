using LienThong.Contracts.Organisation;
using LienThong.Statistics.Formulas;

namespace LienThong.Statistics;

/// <summary>The units that an area has below it, or of which it was made, with what is known of them.</summary>
/// <param name="partsOn">What makes up the area on a period's last day.</param>
/// <param name="sets">What is known of each unit.</param>
internal sealed class FigureUnits(Func<DateOnly, AreaParts?> partsOn, IReadOnlyDictionary<Guid, FigureSet> sets)
{
    private const char Share = '*';

    public static readonly FigureUnits None = new(_ => null, new Dictionary<Guid, FigureSet>());

    /// <summary>From which day on there are the boundaries by which a sum counts.</summary>
    public DateOnly? Boundaries { get; init; }

    /// <summary>The area itself.</summary>
    public Guid Area { get; init; }

    /// <summary>How a divided unit's figures of an indicator are shared out; null when nobody said it.</summary>
    public Func<Guid, string, AreaShares?> Shares { get; init; } = (_, _) => null;

    /// <summary>Divided units without weights are left out; else they are named as lacking.</summary>
    public bool OnlyShared { get; init; }

    /// <summary>An area that did not stand then is the sum of those that passed into it.</summary>
    public bool IsMade(Period period) => partsOn(period.To) is { Stood: false, Pieces.Count: > 0 };

    public IReadOnlyList<FormulaArea> Of(Period period, string indicator) => [.. (partsOn(period.To)?.Pieces ?? []).Select(p => p.Whole ? new FormulaArea(p.Area.Id.ToString("N"), p.Area.FullName)
        : Has(p.Area.Id, indicator) ? new FormulaArea($"{p.Area.Id:N}{Share}", StatisticsWords.Shared(p.Area.FullName))
        // Where the table gives all of it to others, nothing of it lacks here.
        : OnlyShared || Shares(p.Area.Id, indicator) is not null ? null : new FormulaArea("", StatisticsWords.Unallocated(p.Area.FullName))).OfType<FormulaArea>()];

    /// <summary>Whether some of the area's figure is a share.</summary>
    public bool IsShared(Period period, string indicator) => (partsOn(period.To)?.Pieces ?? []).Any(p => !p.Whole && Has(p.Area.Id, indicator));

    /// <summary>Null for a unit that was divided: without weights nobody knows how much of its figure went where.</summary>
    public FigureSet? Set(FormulaArea area)
    {
        if (area.Key.Length == 0) return null;
        var unit = Guid.ParseExact(area.Key.TrimEnd(Share), "N");
        var set = sets.GetValueOrDefault(unit) ?? FigureSet.Empty;
        return area.Key[^1] == Share ? new(set.All.Select(f => Shared(f, unit)).OfType<Figure>()) : set;
    }

    /// <summary>What the area has of a divided unit's figure; null where the table gives it nothing.</summary>
    private Figure? Shared(Figure figure, Guid unit) =>
        Shares(unit, figure.Key.Indicator) is { } shares && shares.Has(Area) ? figure with { Value = shares.Of(Area, figure.Value), Stated = "", StatedUnit = "" } : null;

    private bool Has(Guid unit, string indicator) => Shares(unit, indicator)?.Has(Area) == true;
}
