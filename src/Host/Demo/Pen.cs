namespace LienThong.Host.Demo;

/// <summary>Writes the steps of one story in order of time and stops at the cutoff, as life does.</summary>
internal sealed class Pen(DemoRandom random, DateTimeOffset start, DateTimeOffset cutoff)
{
    private const int DayOpens = 450, NoonCloses = 690, NoonOpens = 810, DayCloses = 1020;
    private DateTimeOffset cursor = start;

    public List<WorldStep> Steps { get; } = [];
    public bool Stopped { get; private set; }
    public DateTimeOffset Now => cursor;
    public DateOnly Day => WorkDays.DayOf(cursor);

    /// <summary>Lets office minutes pass; nights, noons and days off do not count.</summary>
    public Pen Wait(int low, int high)
    {
        for (var left = random.Between(low, high); left > 0;)
        {
            var minute = (int)cursor.TimeOfDay.TotalMinutes;
            var until = minute < NoonCloses ? NoonCloses : DayCloses;
            if (minute + left < until) { cursor = cursor.AddMinutes(left); break; }
            left -= Math.Max(0, until - minute);
            cursor = until == NoonCloses ? WorkDays.Midnight(Day).AddMinutes(NoonOpens) : WorkDays.Midnight(WorkDays.Add(Day, 1)).AddMinutes(DayOpens);
            cursor = cursor.AddSeconds(random.Below(60));
        }
        return this;
    }

    /// <summary>Half a day to several days.</summary>
    public Pen WaitDays(int low, int high)
    {
        var days = random.Between(low, high);
        return days == 0 ? Wait(20, 200) : Wait(days * 440, (days * 440) + 120);
    }

    public bool Write(StepKind kind, int? hat, string? note = null)
    {
        if (Stopped || cursor >= cutoff) { Stopped = true; return false; }
        Steps.Add(new WorldStep(kind, hat, cursor, note));
        return true;
    }

    public void Stop() => Stopped = true;
}
