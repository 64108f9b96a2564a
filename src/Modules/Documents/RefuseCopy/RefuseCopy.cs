using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Documents;

/// <summary>The signer does not sign a copy and says why; no number was ever drawn for it.</summary>
internal sealed class RefuseCopy(UnitOfWork work, CopyDesk desk)
{
    internal sealed record Request(OfficialCopyId Id, string? Reason);

    public Task<Result<Done>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.RefuseCopy, act, async s =>
    {
        if (await CopyDesk.LockAsync(s, r.Id) is not { } copy) return Fail.NotFound();
        if (copy.SignerId != act.Actor.Appointment) return CopyErrors.NotSigner;
        if (copy.State != CopyState.Waiting) return CopyErrors.NotWaiting;
        var reason = Nfc.CleanLines(r.Reason);
        if (reason.Length is 0 or > AskedCopy.LongestReason) return CopyErrors.ReasonMissing;
        await desk.EndAsync(s, copy, CopyState.Refused, reason);
        await desk.TellAsync(s, copy, [Token.Hat(copy.AskedBy)], CopyWords.ToldRefused(copy, act.Actor.Display, reason));
        CopyDesk.Audit(s, copy, "refused", new { reason });
        return Done.It;
    }, ct);
}
