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
    /// <summary>The decision, or where the day was taken from; empty when not known.</summary>
    public string Source { get; init; } = "";

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

    /// <summary>The calendar in force, for showing: a change made at another node is seen within a minute.</summary>
    public async Task<WorkingCalendar> CalendarAsync(Session session)
    {
        if (_kept is { } kept && clock.Now - kept.At < Fresh && clock.Now >= kept.At) return kept.Calendar;
        var calendar = WorkingCalendar.Of(await ListAsync(session));
        _kept = (clock.Now, calendar);
        return calendar;
    }

    /// <summary>The calendar for a deadline that is stored: as it stands, and nobody changes it before this transaction ends.</summary>
    public async Task<WorkingCalendar> HeldAsync(Session session)
    {
        if (session.Engine == Engine.Postgres) await session.ExecuteAsync("lock table [kernel.holiday] in row share mode");
        return WorkingCalendar.Of(await ListAsync(session));
    }

    /// <summary>All decided days, in order.</summary>
    public Task<List<Holiday>> ListAsync(Session session) =>
        session.QueryAsync<Holiday>("select day, kind, name, verified, source from [kernel.holiday] order by day");

    /// <summary>All decided days, for one who will change them: waits for those who count by them, and they wait for this transaction's end.</summary>
    public async Task<List<Holiday>> ListToChangeAsync(Session session)
    {
        await session.HoldTableAsync("[kernel.holiday]");
        return await ListAsync(session);
    }

    /// <summary>Sets days.</summary>
    public async Task SetAsync(Session session, params IEnumerable<Holiday> days)
    {
        foreach (var day in days) await PutAsync(session, day);
        session.AfterCommit(() => _kept = null);
    }

    /// <summary>Makes decided days usual ones again.</summary>
    public async Task RemoveAsync(Session session, IEnumerable<DateOnly> days)
    {
        foreach (var day in days) await session.ExecuteAsync("delete from [kernel.holiday] where day = @Day", new { Day = day });
        session.AfterCommit(() => _kept = null);
    }

    internal static Task<int> PutAsync(Session session, Holiday holiday) => session.ExecuteAsync("""
            insert into [kernel.holiday](day, kind, name, verified, source) values (@Day, @Kind, @Name, @Verified, @Source)
            on conflict (day) do update set kind = excluded.kind, name = excluded.name, verified = excluded.verified, source = excluded.source
            """, new { holiday.Day, Kind = holiday.Kind.ToString(), holiday.Name, holiday.Verified, holiday.Source });
}
