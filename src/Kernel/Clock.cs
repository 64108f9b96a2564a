namespace LienThong.Kernel;

/// <summary>The only source of time. Instants are UTC; the office's day and clock are UTC+07:00 (QĐ 28/2018).</summary>
public sealed class Clock(TimeProvider time)
{
    /// <summary>Viet Nam's fixed offset: no daylight saving since 1975.</summary>
    public static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    /// <summary>Now, in UTC, cut to whole milliseconds so that a stored instant equals the one in hand.</summary>
    public DateTimeOffset Now => DateTimeOffset.FromUnixTimeMilliseconds(time.GetUtcNow().ToUnixTimeMilliseconds());

    /// <summary>Today in the office.</summary>
    public DateOnly Today => DateOf(Now);

    /// <summary>The office's calendar day of an instant.</summary>
    public static DateOnly DateOf(DateTimeOffset at) => DateOnly.FromDateTime(at.ToOffset(Offset).DateTime);
}
