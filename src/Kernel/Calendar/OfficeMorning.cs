namespace LienThong.Kernel.Calendar;

/// <summary>When a day's reminders go out: at seven, before the office opens, so that they are there when people come.</summary>
public static class OfficeMorning
{
    private static readonly TimeOnly From = new(7, 0);

    /// <summary>Whether the day's reminders may go out at this instant.</summary>
    public static bool HasCome(DateTimeOffset now) => TimeOnly.FromDateTime(now.ToOffset(Clock.Offset).DateTime) >= From;
}
