namespace LienThong.Kernel.Calendar;

/// <summary>Days in which a clock stands still, <c>[From, To)</c>; open while <paramref name="To"/> is null.</summary>
public readonly record struct Pause(DateOnly From, DateOnly? To)
{
    /// <summary>Whether the clock stands on a day.</summary>
    public bool Covers(DateOnly day) => day >= From && (To is null || day < To);
}

/// <summary>
/// Deadlines as the Civil Code counts them (BLDS 2015, articles 147 and 148): the first day is not counted, the last one
/// is, until its midnight. Without pauses, <see cref="WorkingCalendar.Add"/> and <see cref="WorkingCalendar.Left"/> say the same.
/// </summary>
public static class Deadline
{
    /// <summary>Hour after which a dossier counts as received on the next working day.</summary>
    public static readonly TimeOnly ReceivingEnds = new(15, 0);

    /// <summary>The n-th working day outside pauses after a day; null while a pause is open before it is reached.</summary>
    public static DateOnly? Due(WorkingCalendar calendar, DateOnly start, int workingDays, IReadOnlyCollection<Pause> pauses)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(workingDays);
        var day = workingDays == 0 ? start.AddDays(-1) : start;
        for (var left = Math.Max(workingDays, 1); left > 0;)
        {
            day = day.AddDays(1);
            var standing = pauses.Where(p => p.Covers(day)).ToList();
            if (standing.Exists(p => p.To is null)) return null;
            if (standing.Count == 0 && calendar.IsWorking(day)) left--;
        }

        return day;
    }

    /// <summary>A period counted in calendar days; when its last day is off, it ends with the next working day (article 148, clause 5).</summary>
    public static DateOnly DueByCalendarDays(WorkingCalendar calendar, DateOnly start, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        return calendar.OnOrAfter(start.AddDays(days));
    }

    /// <summary>Working days left, or late when negative; days of a pause count neither way.</summary>
    public static int Left(WorkingCalendar calendar, DateOnly today, DateOnly due, IReadOnlyCollection<Pause> pauses)
    {
        var (from, to) = today <= due ? (today, due) : (due, today);
        var days = 0;
        for (var day = from; day < to;)
        {
            day = day.AddDays(1);
            if (calendar.IsWorking(day) && !pauses.Any(p => p.Covers(day))) days++;
        }

        return today <= due ? days : -days;
    }

    /// <summary>Whether a deadline has passed: from the midnight that ends its day (article 148, clause 6), even on a day off.</summary>
    public static bool IsLate(DateOnly today, DateOnly due) => today > due;

    /// <summary>The day that counts as the day of receipt: the next working day after the hour given or on a day off.</summary>
    public static DateOnly ReceivedOn(WorkingCalendar calendar, DateTimeOffset at, TimeOnly? ends = null)
    {
        var local = at.ToOffset(Clock.Offset).DateTime;
        var day = DateOnly.FromDateTime(local);
        return calendar.OnOrAfter(TimeOnly.FromDateTime(local) > (ends ?? ReceivingEnds) ? day.AddDays(1) : day);
    }

    /// <summary>The instant at which a deadline's day ends, office time.</summary>
    public static DateTimeOffset EndOf(DateOnly due) => new(due.AddDays(1).ToDateTime(TimeOnly.MinValue), Clock.Offset);
}
