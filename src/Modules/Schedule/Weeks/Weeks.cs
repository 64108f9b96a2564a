using System.Globalization;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;

namespace LienThong.Schedule;

/// <summary>Finding and stepping an agency's week.</summary>
internal static class Weeks
{
    private const string Insert = """
        insert into [schedule.week](id, agency_id, monday, state, sender, opinion, approved_by_name, published_by_name, version)
        values (@Id, @Agency, @Monday, 'Draft', '', '', '', '', 0) on conflict (agency_id, monday) do nothing
        """;

    private const string Keep = """
        update [schedule.week] set state = @State, sender = @Sender, opinion = @Opinion, approved_by_name = @ApprovedByName, approved_at = @ApprovedAt,
          published_by_name = @PublishedByName, published_at = @PublishedAt, version = version + 1
        where id = @Id and version = @Version
        """;

    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>The ISO number of the week; its year is that of its Thursday.</summary>
    public static int NumberOf(DateOnly monday) => ISOWeek.GetWeekOfYear(monday.ToDateTime(TimeOnly.MinValue));

    public static Task<WeekRow?> FindAsync(Session session, AgencyId agency, DateOnly monday) =>
        session.FindAsync<WeekRow>("select * from [schedule.week] where agency_id = @Agency and monday = @Monday", new { Agency = agency, Monday = monday });

    /// <summary>The week in which entries are about to be written: made where it is not there yet, and nobody else writes into it until this transaction ends.</summary>
    public static async Task<WeekRow> HoldAsync(Session session, AgencyId agency, DateOnly monday)
    {
        await session.ExecuteAsync(Insert, new { Id = TypedId.New<WeekId>(), Agency = agency, Monday = monday });
        await session.ExecuteAsync("update [schedule.week] set version = version + 1 where agency_id = @Agency and monday = @Monday", new { Agency = agency, Monday = monday });
        return (await FindAsync(session, agency, monday))!;
    }

    /// <summary>The week of the acting hat's agency for a step, in its state after it; nothing is written yet. Conflict when it is not the one that was looked at.</summary>
    public static async Task<Result<WeekRow>> TakeAsync(Session session, WeekStep step, WeekAction action)
    {
        if (await FindAsync(session, session.Act.Actor.Agency, step.Monday) is not { } week) return Fail.NotFound();
        var allowed = WeekSteps.Table.Allow(week.State, action, session.Act.Actor.Role);
        if (!allowed.IsOk) return allowed.Failure;
        if (week.Version != step.Version) return Fail.Conflict(week.Version);
        week.State = allowed.Value.To;
        return week;
    }

    /// <summary>Keeps a step with its audit line. Conflict when somebody else changed the week meanwhile.</summary>
    public static async Task<Result<Done>> KeepAsync(Session session, WeekRow week, string done)
    {
        var kept = await session.ExecuteAsync(Keep, new { State = week.State.ToString(), week.Sender, week.Opinion, week.ApprovedByName, week.ApprovedAt, week.PublishedByName, week.PublishedAt, week.Id, week.Version });
        if (kept == 0) return Fail.Conflict(week.Version);
        session.Audit($"schedule.week.{done}", WeekRow.Kind, week.Id.Value, new { week = ScheduleWords.WeekOf(week.Monday) });
        return Done.It;
    }

    /// <summary>Access tokens of a role's holders in the agency.</summary>
    public static IEnumerable<string> Desks(AgencyId agency, params Role[] roles) => roles.Select(role => Token.Desk(agency, role));
}

/// <summary>The week that a step is taken with, as it was looked at.</summary>
internal sealed record WeekStep(DateOnly Monday, int Version);
