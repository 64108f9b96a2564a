using System.Collections.Immutable;

namespace LienThong.Statistics.Formulas;

/// <summary>How two figures go together in a sum.</summary>
internal enum Fit
{
    Same,
    OtherUnit,
    OtherBase,
}

/// <summary>A unit taken apart: words with their powers (thuê bao¹ người⁻¹) and the base (per 100).</summary>
/// <param name="Powers">Empty when the figure has no unit.</param>
/// <param name="Base">100 of "%" and of "per 100 people"; null once a number was multiplied in, which may have changed it.</param>
internal sealed record Measure(ImmutableSortedDictionary<string, int> Powers, decimal? Base)
{
    public const decimal LargestBase = 1_000_000_000;

    public static readonly ImmutableSortedDictionary<string, int> NoPowers = ImmutableSortedDictionary.Create<string, int>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Of a number written in a formula.</summary>
    public static readonly Measure OfNumber = new(NoPowers, null);

    public static readonly Measure Percent = new(NoPowers, 100);

    public Fit Against(Measure other) =>
        Powers.Count != other.Powers.Count || Powers.Any(p => other.Powers.GetValueOrDefault(p.Key) != p.Value) ? Fit.OtherUnit
        : Base is { } mine && other.Base is { } its && mine != its ? Fit.OtherBase
        : Fit.Same;

    public static Measure operator *(Measure a, Measure b) => new(Joined(a, b, 1), Ratio(a.Base, b.Base, over: false));

    public static Measure operator /(Measure a, Measure b) => new(Joined(a, b, -1), Ratio(a.Base, b.Base, over: true));

    /// <summary>So many of the one for each <paramref name="per"/> of the other; null without either.</summary>
    public static Measure? PerCount(Measure? of, Measure? by, decimal per) => of is null || by is null ? null : (of / by) with { Base = per };

    /// <summary>The square root: km² gives km, km² for each of a count of things gives km; null when no unit comes out.</summary>
    public Measure? Root()
    {
        if (Powers.Any(p => p.Value > 0 && p.Value % 2 != 0) || (Powers.Count > 0 && Powers.All(p => p.Value < 0))) return null;
        var halves = NoPowers;
        foreach (var (word, power) in Powers)
            if (power % 2 == 0) halves = halves.SetItem(word, power / 2);
        return new(halves, Base is 1 ? 1m : null);
    }

    /// <summary>Two measures that fit, as one.</summary>
    public Measure Or(Measure other) => Base is null ? other : this;

    public override string ToString() => MeasureText.Write(this);

    public bool Equals(Measure? other) => other is not null && Against(other) == Fit.Same && Base == other.Base;

    public override int GetHashCode() => HashCode.Combine(Powers.Count, Base);

    private static ImmutableSortedDictionary<string, int> Joined(Measure a, Measure b, int sign)
    {
        var joined = a.Powers;
        foreach (var (word, power) in b.Powers) joined = With(joined, word, sign * power);
        return joined;
    }

    /// <summary>The powers with one word more, above or below; what cancels is gone.</summary>
    public static ImmutableSortedDictionary<string, int> With(ImmutableSortedDictionary<string, int> powers, string word, int power)
    {
        var sum = powers.GetValueOrDefault(word) + power;
        return sum == 0 ? powers.Remove(word) : powers.SetItem(word, sum);
    }

    // A base so large that it overflows is no base of anything.
    private static decimal? Ratio(decimal? a, decimal? b, bool over)
    {
        if (a is not { } left || b is not { } right || left > LargestBase || right > LargestBase) return null;
        return over ? left / right : left * right;
    }
}
