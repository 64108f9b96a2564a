using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Documents;

/// <summary>Who asked for a copy takes the asking back, while it waits.</summary>
internal sealed class WithdrawCopy(UnitOfWork work, CopyDesk desk)
{
    internal sealed record Request(OfficialCopyId Id);

    public Task<Result<Done>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.WithdrawCopy, act, async s =>
    {
        if (await CopyDesk.LockAsync(s, r.Id) is not { } copy) return Fail.NotFound();
        if (copy.AskedBy != act.Actor.Appointment) return CopyErrors.NotAsker;
        if (copy.State != CopyState.Waiting) return CopyErrors.NotWaiting;
        await desk.EndAsync(s, copy, CopyState.Withdrawn, null);
        await desk.TellAsync(s, copy, [Token.Hat(copy.SignerId)], CopyWords.ToldWithdrawn(copy));
        CopyDesk.Audit(s, copy, "withdrawn");
        return Done.It;
    }, ct);
}
