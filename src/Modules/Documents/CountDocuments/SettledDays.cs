using System.Globalization;

namespace LienThong.Documents;

/// <summary>Days as a table in a statement: an instant's day in the office's time beside the day as deadlines are stored, so that both may be compared.</summary>
internal static class SettledDays
{
    /// <summary>So many days beside each other are a year and some.</summary>
    public const int Most = 400;

    private static readonly DateOnly Zero = new(1970, 1, 1);

    /// <summary><c>d(n, day)</c>: <c>n</c> counts days from 1970, <c>day</c> is 20261123.</summary>
    public static string Table(DateOnly from, DateOnly to) => "d(n, day) as (values " + string.Join(", ", Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Select(from.AddDays)
        .Select(d => string.Create(CultureInfo.InvariantCulture, $"({d.DayNumber - Zero.DayNumber}, {(d.Year * 10_000) + (d.Month * 100) + d.Day})"))) + ")";

    public static DateOnly Day(long n) => Zero.AddDays((int)n);
}
