namespace LienThong.Kernel.Calendar;

/// <summary>
/// Which days are worked: Monday to Friday, less days off, plus Saturdays worked instead. Holidays and swapped days are
/// government decisions, so they are data. Pure and immutable.
/// </summary>
public sealed class WorkingCalendar(IReadOnlySet<DateOnly> daysOff, IReadOnlySet<DateOnly> workedInstead)
{
    /// <summary>Weekends only.</summary>
    public static readonly WorkingCalendar WeekendsOnly = new(new HashSet<DateOnly>(), new HashSet<DateOnly>());

    private static readonly int Farthest = DateOnly.MaxValue.DayNumber - 400;

    /// <summary>The calendar that decided days make.</summary>
    public static WorkingCalendar Of(IReadOnlyCollection<Holiday> days) => new(
        days.Where(d => d.Kind == HolidayKind.Off).Select(d => d.Day).ToHashSet(),
        days.Where(d => d.Kind == HolidayKind.Worked).Select(d => d.Day).ToHashSet());

    /// <summary>Monday to Friday, whatever was decided.</summary>
    public static bool IsWeekday(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>Whether the office works that day.</summary>
    public bool IsWorking(DateOnly day) => workedInstead.Contains(day)
        || (IsWeekday(day) && !daysOff.Contains(day));

    /// <summary>The day itself when worked, else the next that is.</summary>
    public DateOnly OnOrAfter(DateOnly day)
    {
        while (!IsWorking(day)) day = day.AddDays(1);
        return day;
    }

    /// <summary>The deadline n working days after a day, counting from the next working day (the day after receipt is 1).</summary>
    /// <param name="start">Day of receipt; it does not count.</param>
    /// <param name="workingDays">0 or more; 0 gives the first working day on or after the start.</param>
    public DateOnly Add(DateOnly start, int workingDays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(workingDays);
        var day = workingDays == 0 ? OnOrAfter(start) : start;
        for (var left = workingDays; left > 0 && day.DayNumber < Farthest; left--) day = OnOrAfter(day.AddDays(1));
        return day;
    }

    /// <summary>
    /// Working days from today to a deadline: 0 on the day itself, positive before it ("còn 3 ngày"), negative after it ("quá hạn 2 ngày").
    /// A day past due without a working day between counts as late by one at the next working day.
    /// </summary>
    public int Left(DateOnly today, DateOnly due) => today <= due ? Between(today, due) : -Math.Max(1, Between(due, today));

    /// <summary>Working days in (from, to]; negative when the order is the other way round.</summary>
    public int Between(DateOnly from, DateOnly to)
    {
        if (to < from) return -Between(to, from);
        var weeks = (to.DayNumber - from.DayNumber) / 7;
        var count = (weeks * 5) + daysOff.Count(d => d > from && d <= to && IsWeekday(d) && !workedInstead.Contains(d)) * -1
            + workedInstead.Count(d => d > from && d <= to && !IsWeekday(d));
        // Back from the end, which is a day; the one after it need not be (31 December 9999).
        for (var left = (to.DayNumber - from.DayNumber) % 7; left > 0; left--)
            if (IsWeekday(to.AddDays(1 - left))) count++;
        return count;
    }
}
