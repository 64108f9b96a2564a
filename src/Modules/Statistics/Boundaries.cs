using LienThong.Contracts.Organisation;
using LienThong.Kernel.Data;
using LienThong.Statistics.Catalogue;
using LienThong.Statistics.Formulas;

namespace LienThong.Statistics;

/// <summary>The provinces as the boundaries of a day have them, and which units of other times went whole into each.</summary>
internal sealed class Boundaries
{
    private readonly ILookup<Guid, PlacedArea> _into, _sharing;
    private readonly Dictionary<Guid, Guid?> _homes;
    private readonly AreaWeights _weights;

    private Boundaries(DateOnly day, IReadOnlyList<PlacedArea> all, AreaWeights weights)
    {
        (_weights, _homes) = (weights, all.ToDictionary(u => u.Area.Id, u => u.Into));
        _sharing = all.Where(u => u.Into is null).SelectMany(u => weights.From(u.Area.Id).Select(t => _homes.GetValueOrDefault(t)).OfType<Guid>().Distinct().Select(home => (home, u))).ToLookup(x => x.home, x => x.u);
        _into = all.Where(u => u.Into is not null).ToLookup(u => u.Into!.Value);
        (All, Areas) = (all, [.. all.Where(u => u.Into == u.Area.Id)]);
        Starts = [.. all.Select(u => u.From).Distinct().Order()];
        Number = Math.Max(0, Starts.Count(s => s <= day) - 1);
    }

    /// <summary>Units of all times.</summary>
    public IReadOnlyList<PlacedArea> All { get; }

    /// <summary>Those of these boundaries, in Vietnamese order.</summary>
    public IReadOnlyList<PlacedArea> Areas { get; }

    /// <summary>The days from which other boundaries were in force; the first of all days for the oldest.</summary>
    public IReadOnlyList<DateOnly> Starts { get; }

    /// <summary>Which of them these are.</summary>
    public int Number { get; }

    /// <summary>How they are called: "Theo địa giới đến 30/06/2025 (63 tỉnh, thành phố)".</summary>
    public string Name => StatisticsWords.ByBoundaries(Starts, Number, Areas.Count);

    /// <summary>A day of some boundaries; the oldest have no first one, so the last before the next stands for them.</summary>
    public DateOnly Day(int number, DateOnly today) => number + 1 < Starts.Count ? Starts[number + 1].AddDays(-1) : Starts.Count > 1 ? Starts[number] : today;

    public static async Task<Boundaries> OfAsync(Session session, IAreaReads areas, DateOnly day) => new(day, await areas.PlacedProvincesAsync(session, day), await AreaWeights.LoadAsync(session, DateTimeOffset.MaxValue));

    /// <summary>The units that make up an area in a period, itself among them.</summary>
    public IEnumerable<PlacedArea> UnitsOf(Guid area, Period period) => _into[area].Where(u => u.StoodOn(period.To));

    /// <summary>Units of all times that are one of an area's.</summary>
    public IEnumerable<PlacedArea> UnitsOf(Guid area) => _into[area];

    /// <summary>Units of a period that belong whole to none of the areas.</summary>
    public IEnumerable<PlacedArea> Unplaced(Period period) => All.Where(u => u.Into is null && u.StoodOn(period.To));

    /// <summary>Units of all times on whose figures an area's may rest.</summary>
    public IEnumerable<PlacedArea> Behind(Guid area) => _into[area].Concat(_sharing[area]);

    /// <summary>Units of a period of whose figures the table of weights gives an area some.</summary>
    public IEnumerable<PlacedArea> Sharing(Guid area, Period period, Indicator indicator) => _sharing[area].Where(u => u.StoodOn(period.To) && SharesOf(u.Area.Id, indicator)?.Has(area) == true);

    /// <summary>How a unit's figures are shared among these boundaries' areas; null when the table does not say it, or gives some of it to none of them.</summary>
    public AreaShares? SharesOf(Guid unit, Indicator indicator)
    {
        if (_weights.Of(unit, indicator) is not { } shares) return null;
        var placed = shares.All.Select(s => (Home: _homes.GetValueOrDefault(s.Area), s.Weight)).ToList();
        return placed.TrueForAll(s => s.Home is not null) ? shares with { All = placed.ConvertAll(s => new AreaShare(s.Home!.Value, s.Weight)) } : null;
    }

    /// <summary>An area's figure of a period: as it was said or counted, else computed from what it rests on.</summary>
    public AreaFigure Find(PlacedArea area, Indicator indicator, Breakdown part, Period period, IReadOnlyDictionary<Guid, FigureSet> sets, IndicatorBook book)
    {
        var source = Formulas(area, period, sets, book);
        var computed = FormulaEvaluation.Of(new Expression.Indicator(indicator.Code, part.Text), source);
        if (computed is { Parts.Count: 0, Term: { } term } && source.Stored(term) is { } stored) return new(stored, true, []);
        if (computed.Value is not { } value) return new(null, false, computed.MissingAreas());
        return new(new(new(indicator.Code, area.Area.Id, period, ValueKind.Actual, part), value, Qualifiers.OfSum(computed.Leaves(source).Select(f => f.Qualifier)), "", "", "", "", null, null), false, []);
    }

    private FigureFormulas Formulas(PlacedArea area, Period period, IReadOnlyDictionary<Guid, FigureSet> sets, IndicatorBook book) =>
        new(sets.GetValueOrDefault(area.Area.Id, FigureSet.Empty), book, period, units: new(day => Parts(area, day), sets) { Boundaries = area.From, Area = area.Area.Id, Shares = (unit, code) => book.Find(code) is { } asked ? SharesOf(unit, asked) : null, OnlyShared = true });

    private AreaParts Parts(PlacedArea area, DateOnly day) => area.StoodOn(day)
        ? new(area.From, true, [])
        : new(area.From, false, [.. _into[area.Area.Id].Where(u => u.StoodOn(day)).Select(u => new AreaPiece(u.Area, true)), .. _sharing[area.Area.Id].Where(u => u.StoodOn(day)).Select(u => new AreaPiece(u.Area, false))]);
}

/// <summary>What is known of an area.</summary>
/// <param name="Figure">Null when it is not known.</param>
/// <param name="Stored">Somebody said it or it was counted; else it was computed.</param>
/// <param name="Missing">Units whose figures lack.</param>
internal sealed record AreaFigure(Figure? Figure, bool Stored, IReadOnlyList<string> Missing)
{
    /// <summary><c>counted</c>, <c>reported</c> or <c>computed</c>; null without a figure.</summary>
    public string? Class => Figure is null ? null : Stored ? Figure.Class : "computed";
}
