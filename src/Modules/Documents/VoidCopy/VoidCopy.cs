using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Registers;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Documents;

/// <summary>Hủy số of a signed copy: the number stays in the book, void, and is never used again; who asked and who signed are told.</summary>
internal sealed class VoidCopy(UnitOfWork work, Registers registers, CopyDesk desk)
{
    internal sealed record Request(OfficialCopyId Id, string? Reason);

    public Task<Result<Done>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync(Permissions.VoidCopy, act, async s =>
    {
        if (await CopyDesk.LockAsync(s, r.Id) is not { } copy) return Fail.NotFound();
        if (copy.State != CopyState.Signed) return CopyErrors.NotSigned;
        var reason = Nfc.CleanLines(r.Reason);
        if (reason.Length is 0 or > AskedCopy.LongestReason) return CopyErrors.ReasonMissing;
        await desk.EndAsync(s, copy, CopyState.Voided, reason);
        await desk.TellAsync(s, copy, [Token.Hat(copy.AskedBy), Token.Hat(copy.SignerId)], CopyWords.ToldVoided(copy, act.Actor.Display, reason));
        CopyDesk.Audit(s, copy, "voided", new { code = copy.Code, reason });
        return await registers.VoidAsync(s, copy.BookId!.Value, copy.BookNumber!.Value, copy.CodeNumber![OutgoingNotation.Number(copy.BookNumber.Value).Length..], reason);
    }, ct);
}
