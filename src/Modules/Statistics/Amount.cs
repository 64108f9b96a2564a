using System.Globalization;

namespace LienThong.Statistics;

/// <summary>A value as it is stored: millionths in a whole number, so that SQLite and PostgreSQL add and compare exactly.</summary>
internal static class Amount
{
    private const decimal Scale = 1_000_000m;

    /// <summary>Null when the value does not fit: more than six decimals, or beyond nine million millions.</summary>
    public static long? Of(decimal value)
    {
        if (Math.Abs(value) >= long.MaxValue / Scale) return null;
        var millionths = value * Scale;
        return millionths == Math.Truncate(millionths) ? (long)millionths : null;
    }

    public static decimal Value(long amount) => Trim(amount / Scale);

    /// <summary>Dot decimals, no trailing zeros: the form of data files.</summary>
    public static string Text(decimal value) => Trim(value).ToString(CultureInfo.InvariantCulture);

    private static decimal Trim(decimal value) => value / 1.0000000000000000000000000000m;
}
