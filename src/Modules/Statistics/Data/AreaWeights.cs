using LienThong.Kernel.Data;
using LienThong.Statistics.Catalogue;
using LienThong.Statistics.Prose;

namespace LienThong.Statistics;

/// <summary>How much of a unit's figure of an indicator goes to a unit of other boundaries; held for true in [<see cref="RecordedAt"/>, <see cref="SupersededAt"/>).</summary>
internal sealed class AreaWeightRow
{
    public Guid Id { get; init; }
    public Guid FromId { get; init; }
    public Guid ToId { get; init; }

    /// <summary>Code in the catalogue; empty for every indicator that adds and has no weights of its own.</summary>
    public string Indicator { get; init; } = "";

    /// <summary>In millionths; those of one unit and indicator add to a million.</summary>
    public long Weight { get; init; }
    public string PersonName { get; init; } = "";
    public DateTimeOffset RecordedAt { get; init; }
    public DateTimeOffset? SupersededAt { get; init; }
}

/// <summary>A share of a unit's figure.</summary>
internal readonly record struct AreaShare(Guid Area, decimal Weight);

/// <summary>How a unit's figures of one indicator are shared out.</summary>
/// <param name="Counts">Whether they are counts, whose shares stay whole.</param>
internal sealed record AreaShares(IReadOnlyList<AreaShare> All, bool Counts)
{
    public bool Has(Guid area) => All.Any(s => s.Area == area);

    /// <summary>What an area has of a value; what all have adds up to it.</summary>
    public decimal Of(Guid area, decimal value)
    {
        var split = AreaWeights.Split(value, All, Counts && value == decimal.Truncate(value) ? 1 : 1 / AreaWeights.Scale);
        return All.Select((s, i) => s.Area == area ? split[i] : 0).Sum();
    }
}

/// <summary>The table by which figures of divided units are shared out.</summary>
internal sealed class AreaWeights
{
    public const string Select = "select id, from_id, to_id, indicator, weight, person_name, recorded_at, superseded_at from [statistics.area_weight]";
    public const decimal Scale = 1_000_000;

    private readonly Dictionary<(Guid, string), IReadOnlyList<AreaShare>> _shares;
    private readonly ILookup<Guid, Guid> _targets, _origins;

    private AreaWeights(IReadOnlyList<AreaWeightRow> rows)
    {
        _shares = rows.GroupBy(r => (r.FromId, r.Indicator)).ToDictionary(g => g.Key, g => (IReadOnlyList<AreaShare>)[.. g.OrderBy(r => r.ToId).Select(r => new AreaShare(r.ToId, r.Weight / Scale))]);
        var pairs = rows.Select(r => (r.FromId, r.ToId)).Distinct().ToList();
        (_targets, _origins) = (pairs.ToLookup(r => r.FromId, r => r.ToId), pairs.ToLookup(r => r.ToId, r => r.FromId));
    }

    /// <summary>As held for true at an instant. One statement.</summary>
    public static async Task<AreaWeights> LoadAsync(Session session, DateTimeOffset at) =>
        new(await session.QueryAsync<AreaWeightRow>($"{Select} where recorded_at <= @At and (superseded_at is null or superseded_at > @At)", new { At = at }));

    /// <summary>Null when the table does not speak of the unit and indicator, or the indicator does not add.</summary>
    public AreaShares? Of(Guid unit, Indicator indicator) =>
        indicator.Adds && (_shares.GetValueOrDefault((unit, indicator.Code)) ?? _shares.GetValueOrDefault((unit, ""))) is { } shares ? new(shares, indicator.Kind == FigureKind.Count) : null;

    /// <summary>Units that have a share of a unit.</summary>
    public IEnumerable<Guid> From(Guid unit) => _targets[unit];

    /// <summary>Units of which an area has a share.</summary>
    public IEnumerable<Guid> Into(Guid area) => _origins[area];

    /// <summary>A value in shares of whole steps that add up to it: what is left over goes, step by step, to those who lost most by rounding.</summary>
    public static decimal[] Split(decimal value, IReadOnlyList<AreaShare> shares, decimal step)
    {
        var exact = shares.Select(s => value * s.Weight / step).ToArray();
        var whole = exact.Select(decimal.Floor).ToArray();
        var left = (value / step) - whole.Sum();
        foreach (var i in Enumerable.Range(0, exact.Length).OrderByDescending(i => exact[i] - whole[i]).ThenBy(i => i))
        {
            var more = Math.Min(1, left);
            (whole[i], left) = (whole[i] + more, left - more);
        }

        return [.. whole.Select(w => w * step)];
    }
}
