using LienThong.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LienThong.Kernel.Calendar;

/// <summary>What a row of the calendar says of its day.</summary>
public enum HolidayKind
{
    /// <summary>Not worked: statutory, observed or swapped off.</summary>
    Off,
    /// <summary>Worked in place of a swapped day (làm bù).</summary>
    Worked,
}

/// <summary>One decided day.</summary>
public sealed record Holiday
{
    /// <summary>The day.</summary>
    public DateOnly Day { get; init; }
    /// <summary>Off or worked.</summary>
    public HolidayKind Kind { get; init; }
    /// <summary>Its name.</summary>
    public string Name { get; init; } = "";
    /// <summary>False while nobody has checked it against the decision.</summary>
    public bool Verified { get; init; }

    internal static void Map(ModelBuilder model, Engine engine) => model.Entity<Holiday>(e =>
    {
        e.In(engine, "kernel", "holiday").HasKey(x => x.Day);
        e.Property(x => x.Day).ValueGeneratedNever();
    });
}

/// <summary>Reads and changes the calendar of days off; the calendar in use is kept for a minute.</summary>
public sealed class Holidays(Clock clock)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);
    private (DateTimeOffset At, WorkingCalendar Calendar)? _kept;

    /// <summary>The calendar in force.</summary>
    public async Task<WorkingCalendar> CalendarAsync(Session session)
    {
        if (_kept is { } kept && clock.Now - kept.At < Fresh && clock.Now >= kept.At) return kept.Calendar;
        var rows = await ListAsync(session);
        var calendar = new WorkingCalendar(
            rows.Where(r => r.Kind == HolidayKind.Off).Select(r => r.Day).ToHashSet(),
            rows.Where(r => r.Kind == HolidayKind.Worked).Select(r => r.Day).ToHashSet());
        _kept = (clock.Now, calendar);
        return calendar;
    }

    /// <summary>All decided days, in order.</summary>
    public Task<List<Holiday>> ListAsync(Session session) =>
        session.QueryAsync<Holiday>("select day, kind, name, verified from [kernel.holiday] order by day");

    /// <summary>Sets one day.</summary>
    public async Task SetAsync(Session session, Holiday holiday)
    {
        await PutAsync(session, holiday);
        session.AfterCommit(() => _kept = null);
    }

    internal static Task<int> PutAsync(Session session, Holiday holiday) => session.ExecuteAsync("""
            insert into [kernel.holiday](day, kind, name, verified) values (@Day, @Kind, @Name, @Verified)
            on conflict (day) do update set kind = excluded.kind, name = excluded.name, verified = excluded.verified
            """, new { holiday.Day, Kind = holiday.Kind.ToString(), holiday.Name, holiday.Verified });
}
