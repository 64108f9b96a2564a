using System.Globalization;
using LienThong.Kernel;

namespace LienThong.Assignments.WeekReport;

/// <summary>A week from Monday to Sunday, written <c>2026-W47</c> as ISO 8601 does.</summary>
internal readonly record struct TaskWeek(DateOnly Monday)
{
    private const int Days = 7, FirstYear = 2000, LastYear = 9000;

    public DateOnly Sunday => Monday.AddDays(Days - 1);

    public int Number => ISOWeek.GetWeekOfYear(Monday.ToDateTime(TimeOnly.MinValue));

    public int Year => ISOWeek.GetYear(Monday.ToDateTime(TimeOnly.MinValue));

    public TaskWeek Next => new(Monday.AddDays(Days));

    public TaskWeek Previous => new(Monday.AddDays(-Days));

    /// <summary>The first instant of its Monday.</summary>
    public DateTimeOffset From => new DateTimeOffset(Monday.ToDateTime(TimeOnly.MinValue), Clock.Offset).ToUniversalTime();

    public static TaskWeek Of(DateOnly day) => new(day.AddDays(-(((int)day.DayOfWeek + Days - 1) % Days)));

    /// <summary>What an address names; null where it names no week.</summary>
    public static TaskWeek? Parse(string text) =>
        text.Split("-W") is [{ Length: 4 } y, { Length: 2 } w]
        && int.TryParse(y, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear
        && int.TryParse(w, NumberStyles.None, CultureInfo.InvariantCulture, out var week) && week >= 1 && week <= ISOWeek.GetWeeksInYear(year)
            ? new TaskWeek(DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday))) : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-W{Number:00}");
}
