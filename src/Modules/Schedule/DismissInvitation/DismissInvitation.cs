using LienThong.Contracts.Documents;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Schedule;

/// <summary>Không dự: an invitation is not put into the week, with a reason; it is offered no more.</summary>
internal sealed class DismissInvitation(UnitOfWork work, IInvitations invitations)
{
    public Task<Result<Done>> HandleAsync(Guid source, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.Arrange, act, async session =>
    {
        if (await invitations.FindAsync(session, act.Actor, source) is not { } known) return Fail.NotFound();
        var reason = Nfc.Clean(act.Why);
        if (reason.Length == 0) return Fail.Invalid("why", "schedule.invitation.reason-missing", ScheduleTexts.DismissReasonMissing);
        if (reason.Length > EntryFields.LongestReason) return Fail.Invalid("why", "schedule.invitation.too-long", ScheduleTexts.TooLong(reason.Length, EntryFields.LongestReason));
        if (await session.ScalarAsync<long>("select count(*) from [schedule.entry] where source_id = @Source and agency_id = @Agency and cancelled_at is null", new { Source = source, act.Actor.Agency }) > 0)
            return Fail.Refused("schedule.invitation.arranged", ScheduleTexts.SourceTaken);
        var taken = await session.ExecuteAsync("""
            insert into [schedule.dismissal](id, agency_id, source_id, reason, person_name, at) values (@Id, @Agency, @Source, @Reason, @Who, @At) on conflict (agency_id, source_id) do nothing
            """, new { Id = OrderedId.Next(), act.Actor.Agency, Source = source, Reason = reason, Who = act.Actor.Display, act.At });
        if (taken == 0) return Fail.Refused("schedule.invitation.dismissed", ScheduleTexts.DismissedBefore);
        session.Audit("schedule.invitation.dismissed", "incoming", source, new { number = known.Notation, reason });
        return Done.It;
    }, ct);
}
