namespace LienThong.Integration.Support;

/// <summary>Time that stands at a working morning until the test moves it. Timers run on real time.</summary>
public sealed class MovableTime : TimeProvider
{
    private long _milliseconds = new DateTimeOffset(2026, 11, 23, 8, 5, 0, TimeSpan.FromHours(7)).ToUnixTimeMilliseconds();

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.FromUnixTimeMilliseconds(Interlocked.Read(ref _milliseconds));

    public void Advance(TimeSpan by) => Interlocked.Add(ref _milliseconds, (long)by.TotalMilliseconds);

    public void SetTo(DateTimeOffset at) => Interlocked.Exchange(ref _milliseconds, at.ToUnixTimeMilliseconds());
}
