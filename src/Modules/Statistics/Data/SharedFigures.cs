using LienThong.Statistics.Catalogue;
using LienThong.Statistics.Prose;

namespace LienThong.Statistics;

/// <summary>What an area has of a divided unit's figures.</summary>
internal static class SharedFigures
{
    /// <summary>Only of indicators that the table speaks of; the others have no share.</summary>
    /// <param name="sharesOf">Of an indicator; null when there are none.</param>
    public static FigureSet Of(FigureSet set, Guid area, Func<string, IReadOnlyList<AreaShare>?> sharesOf) =>
        new(set.All.Select(f => sharesOf(f.Key.Indicator) is { } shares && shares.Any(s => s.Area == area) ? f with { Value = Of(f.Value, f.Key.Indicator, area, shares), Stated = "", StatedUnit = "" } : null).OfType<Figure>());

    public static decimal Of(decimal value, string indicator, Guid area, IReadOnlyList<AreaShare> shares)
    {
        var step = IndicatorBook.Shipped.Find(indicator)?.Kind == FigureKind.Count && value == decimal.Truncate(value) ? 1 : 1 / AreaWeights.Scale;
        var split = AreaWeights.Split(value, shares, step);
        return shares.Select((s, i) => s.Area == area ? split[i] : 0).Sum();
    }
}
