namespace LienThong.Kernel.Calendar;

/// <summary>A deadline with the rule behind it: so many working days after a day, or simply a day that somebody named.</summary>
/// <param name="Due">The deadline, if any.</param>
/// <param name="From">The day after which it is counted; null where the day was named.</param>
/// <param name="Days">Working days; null where the day was named.</param>
public readonly record struct Term(DateOnly? Due, DateOnly? From = null, int? Days = null)
{
    /// <summary>A day that somebody named; no change of the calendar moves it.</summary>
    public static Term On(DateOnly? due) => new(due);

    /// <summary>Working days after a day (0 or more); moves when the calendar changes.</summary>
    public static Term After(WorkingCalendar calendar, DateOnly from, int days) => new(calendar.Add(from, days), from, days);
}
