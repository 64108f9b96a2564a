using System.Globalization;

namespace LienThong.Documents;

internal enum PeriodKind
{
    Week,
    Month,
    Quarter,
    Year,
}

/// <summary>The days a report speaks of, both ends in.</summary>
internal sealed record ReportPeriod(PeriodKind Kind, DateOnly From, DateOnly To)
{
    public ReportPeriod Previous => Of(Kind, From.AddDays(-1));

    public ReportPeriod Next => Of(Kind, To.AddDays(1));

    /// <summary>Week of the year as ISO 8601 counts, month, quarter, or the year itself.</summary>
    public int Number => Kind switch
    {
        PeriodKind.Week => ISOWeek.GetWeekOfYear(From.ToDateTime(TimeOnly.MinValue)),
        PeriodKind.Month => From.Month,
        PeriodKind.Quarter => ((From.Month - 1) / 3) + 1,
        _ => From.Year,
    };

    /// <summary>The period of a kind that a day falls in; weeks begin on Monday.</summary>
    public static ReportPeriod Of(PeriodKind kind, DateOnly day)
    {
        var month = new DateOnly(day.Year, day.Month, 1);
        var quarter = new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1);
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return kind switch
        {
            PeriodKind.Week => new(kind, monday, monday.AddDays(6)),
            PeriodKind.Month => new(kind, month, month.AddMonths(1).AddDays(-1)),
            PeriodKind.Quarter => new(kind, quarter, quarter.AddMonths(3).AddDays(-1)),
            _ => new(kind, new DateOnly(day.Year, 1, 1), new DateOnly(day.Year, 12, 31)),
        };
    }
}
