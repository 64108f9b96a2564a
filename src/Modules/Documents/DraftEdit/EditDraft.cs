using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;

namespace LienThong.Documents;

/// <summary>Changes what a draft says about itself while it is with its drafter.</summary>
internal sealed class EditDraft(UnitOfWork work, Organisations organisations, RecipientList recipients, OutgoingDesk desk)
{
    public sealed record Request(OutgoingId Id, long? Version, DraftInput Draft);

    public Task<Result<OutgoingId>> HandleAsync(Request request, Act act, CancellationToken ct) => work.WriteAsync(Permissions.DraftOutgoing, act, async session =>
    {
        var today = Kernel.Clock.DateOf(act.At);
        var found = await desk.LoadAsync(session, request.Id, request.Version);
        if (!found.IsOk) return found.Failure;
        var row = found.Value;
        if (await desk.AllowAsync(session, row, OutgoingAction.Edit) is { IsOk: false } refused) return refused.Failure;
        var draft = DraftRules.Clean(request.Draft);
        var signer = await organisations.MemberAsync(session, draft.Signer, today);
        if (DraftRules.Check(draft, signer, act.Actor, today) is { Count: > 0 } faults) return Fail.Invalid(faults);
        row.Take(draft, signer!);
        OutgoingDesk.Touch(session, row);
        if (await recipients.ReplaceAsync(session, row, draft.Recipients) is { IsOk: false } bad) return bad.Failure;
        await desk.ReopenAsync(session, row);
        await desk.PublishAsync(session, row);
        session.Audit("documents.outgoing.edited", OutgoingRow.Kind, row.Id.Value, new { row.TypeCode, row.Subject });
        return (Result<OutgoingId>)row.Id;
    }, ct);
}
