using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Kernel.Work;

namespace LienThong.Schedule;

/// <summary>Trình duyệt: the week waits on Hôm nay of those who approve.</summary>
internal sealed class SendWeek(UnitOfWork work, WorkItems items)
{
    public const string ApproveKind = "schedule.approve";

    public Task<Result<Done>> HandleAsync(WeekStep step, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.Arrange, act, async session =>
    {
        var taken = await Weeks.TakeAsync(session, step, WeekAction.Send);
        if (!taken.IsOk) return taken.Failure;
        var week = taken.Value;
        if (week.Sunday < Kernel.Clock.DateOf(act.At)) return Fail.Refused("schedule.week.over", ScheduleTexts.WeekOver);
        if (await session.ScalarAsync<long>("select count(*) from [schedule.entry] where week_id = @Id", new { week.Id }) == 0) return Fail.Refused("schedule.week.empty", ScheduleTexts.EmptyWeek);
        (week.Sender, week.Opinion) = (Token.Hat(act.Actor.Appointment), "");
        var kept = await Weeks.KeepAsync(session, week, "sent");
        if (!kept.IsOk) return kept;
        // Who sends it does not wait for himself.
        foreach (var role in Permissions.Approve.Roles.Where(r => r != act.Actor.Role)) await items.OpenAsync(session, Item(act, week, role));
        return Done.It;
    }, ct);

    private static WorkItem Item(Act act, WeekRow week, Role role) => new()
    {
        Kind = ApproveKind,
        Ask = ScheduleWords.AskApprove,
        RecordKind = WeekRow.Kind,
        RecordId = week.Id.Value,
        Holder = Token.Desk(week.AgencyId, role),
        HolderName = ScheduleWords.DeskOf(role),
        AgencyId = week.AgencyId,
        Title = ScheduleWords.TitleOf(week.Monday),
        Number = ScheduleWords.Span(week.Monday),
        FromName = act.Actor.Display,
        Link = Links.Approve(week.Monday, week.AgencyId),
    };
}
