using System.Globalization;

namespace LienThong.Documents;

/// <summary>Days as a table in a statement: an instant's day in the office's time beside the day as deadlines are stored, so that both may be compared.</summary>
internal static class SettledDays
{
    /// <summary>So many days beside each other are a year and some.</summary>
    public const int Most = 400;

    /// <summary>Over <c>i</c>: the day on which it was settled, counted from 1970 in the office's time (+07:00).</summary>
    public const string Of = "(i.closed_at + 25200000) / 86400000";

    private static readonly DateOnly Zero = new(1970, 1, 1);

    /// <summary><c>d(n, day)</c>: <c>n</c> counts days from 1970, <c>day</c> is 20261123.</summary>
    public static string Table(DateOnly from, DateOnly to) => "d(n, day) as (values " + string.Join(", ", Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Select(from.AddDays)
        .Select(d => string.Create(CultureInfo.InvariantCulture, $"({d.DayNumber - Zero.DayNumber}, {Stored(d)})"))) + ")";

    /// <summary><c>m(day, zero, start, finish)</c>: of each month its first day as deadlines are stored and in milliseconds, and from when to when it lies in the period.</summary>
    public static string Months(DateOnly from, DateOnly to)
    {
        var months = new List<string>();
        for (var first = new DateOnly(from.Year, from.Month, 1); first <= to; first = first.AddMonths(1))
        {
            var last = first.AddMonths(1).AddDays(-1);
            months.Add(string.Create(CultureInfo.InvariantCulture, $"({Stored(first)}, {Start(first)}, {Start(first < from ? from : first)}, {Start((last > to ? to : last).AddDays(1))})"));
        }

        return $"m(day, zero, start, finish) as (values {string.Join(", ", months)})";
    }

    /// <summary>A day as a column of days holds it: 20261123.</summary>
    public static int Stored(DateOnly day) => (day.Year * 10_000) + (day.Month * 100) + day.Day;

    /// <summary>When a day begins in the office's time, in milliseconds from 1970.</summary>
    public static long Start(DateOnly day) => Kernel.Calendar.Deadline.EndOf(day.AddDays(-1)).ToUnixTimeMilliseconds();

    public static DateOnly Day(long n) => Zero.AddDays((int)n);
}
