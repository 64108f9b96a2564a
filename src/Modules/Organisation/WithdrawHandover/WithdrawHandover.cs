using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;
using LienThong.Kernel.Work;

namespace LienThong.Organisation.WithdrawHandover;

/// <summary>Who offered minutes takes them back with a reason while the other has not signed; nothing has passed.</summary>
internal sealed class WithdrawHandover(UnitOfWork work, WorkItems items, Notices notices)
{
    private const string End = """
        update [organisation.work_handover] set state = 'Withdrawn', ended_at = @At, ended_by_name = @By, answer = @Why where id = @Id and state = 'Offered'
        """;

    public Task<Result<Done>> HandleAsync(WorkHandoverId id, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.HandOverWork, act, async s =>
    {
        if (await WorkHandovers.FindAsync(s, id) is not { } row || row.OfferedBy != act.Actor.Appointment) return Fail.NotFound();
        if (act.Actor.Delegation is not null) return WorkHandoverErrors.NotOwnHat;
        var why = Nfc.Clean(act.Why);
        if (why.Length is 0 or > HandOverWork.HandOverWork.LongestReason) return WorkHandoverErrors.WhyMissing;
        if (await s.ExecuteAsync(End, new { act.At, By = act.Actor.Display, Why = why, row.Id }) == 0) return WorkHandoverErrors.Over;
        await items.CloseAsync(s, row.Id.Value);
        await notices.TellAsync(s, new[] { Token.Hat(row.FromId), Token.Hat(row.ToId) }.Where(t => t != Token.Hat(act.Actor.Appointment)), WorkHandoverWords.ToldWithdrawn(row), Links.Handover(row.Id), row.Id.Value);
        s.Audit("organisation.handover.withdrawn", WorkHandover.Kind, row.Id.Value, new { giver = row.FromName, taker = row.ToName, reason = why });
        return Done.It;
    }, ct);
}
