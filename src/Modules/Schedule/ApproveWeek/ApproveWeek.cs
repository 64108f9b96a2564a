using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;
using LienThong.Kernel.Work;

namespace LienThong.Schedule;

/// <summary>Duyệt, or trả lại with what has to be arranged otherwise; who sent it is told.</summary>
internal sealed class ApproveWeek(UnitOfWork work, WorkItems items, Notices notices)
{
    internal sealed record Request(WeekStep Step, bool Approves, string? Opinion);

    public Task<Result<Done>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.Approve, act, async session =>
    {
        var taken = await Weeks.TakeAsync(session, r.Step, r.Approves ? WeekAction.Approve : WeekAction.Return);
        if (!taken.IsOk) return taken.Failure;
        var (week, opinion) = (taken.Value, Nfc.Clean(r.Opinion));
        if (opinion.Length > EntryFields.LongestReason) return Fail.Invalid("Opinion", "schedule.week.too-long", ScheduleTexts.TooLong(opinion.Length, EntryFields.LongestReason));
        if (!r.Approves && opinion.Length == 0) return Fail.Invalid("Opinion", "schedule.week.opinion-missing", ScheduleTexts.OpinionMissing);
        week.Opinion = opinion;
        if (r.Approves) (week.ApprovedByName, week.ApprovedAt) = (act.Actor.Display, act.At);
        var kept = await Weeks.KeepAsync(session, week, r.Approves ? "approved" : "returned");
        if (!kept.IsOk) return kept;
        await items.CloseAsync(session, week.Id.Value);
        var told = r.Approves ? ScheduleWords.ToldApproved(act.Actor.Display, week.Monday) : ScheduleWords.ToldSender(act.Actor.Display, week.Monday, opinion);
        if (week.Sender != Token.Hat(act.Actor.Appointment)) await notices.TellAsync(session, [week.Sender], told, Links.Week(week.Monday, week.AgencyId), week.Id.Value);
        return Done.It;
    }, ct);
}
