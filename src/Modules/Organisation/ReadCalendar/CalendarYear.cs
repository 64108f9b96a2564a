using LienThong.Kernel.Calendar;

namespace LienThong.Organisation.ReadCalendar;

/// <summary>A year as it hangs on the wall: twelve months in weeks from Monday, each day as it is worked.</summary>
internal sealed record CalendarYear(int Year, IReadOnlyList<CalendarMonth> Months, IReadOnlyList<Holiday> Decided)
{
    /// <summary>Years for which days can be decided.</summary>
    public const int First = 2000, Last = 2100;

    public static CalendarYear Of(int year, IReadOnlyCollection<Holiday> days)
    {
        var calendar = WorkingCalendar.Of(days);
        var decided = days.Where(d => d.Day.Year == year).ToDictionary(d => d.Day);
        return new(year, [.. Enumerable.Range(1, 12).Select(m => Month(year, m, calendar, decided))], [.. decided.Values.OrderBy(d => d.Day)]);
    }

    private static CalendarMonth Month(int year, int month, WorkingCalendar calendar, Dictionary<DateOnly, Holiday> decided)
    {
        var first = new DateOnly(year, month, 1);
        var before = ((int)first.DayOfWeek + 6) % 7;
        var days = Enumerable.Range(0, DateTime.DaysInMonth(year, month)).Select(n => first.AddDays(n)).Select(d => new CalendarDay(d, calendar.IsWorking(d), decided.GetValueOrDefault(d))).ToList();
        var cells = Enumerable.Repeat<CalendarDay?>(null, before).Concat(days).ToList();
        while (cells.Count % 7 != 0) cells.Add(null);
        return new(month, [.. cells.Chunk(7)], days.Count(d => d.Worked));
    }
}

/// <summary>A month; null stands for the days of its neighbours.</summary>
internal sealed record CalendarMonth(int Month, IReadOnlyList<CalendarDay?[]> Weeks, int Worked);

/// <summary>A day, and what was decided of it.</summary>
internal sealed record CalendarDay(DateOnly Day, bool Worked, Holiday? Decided);
