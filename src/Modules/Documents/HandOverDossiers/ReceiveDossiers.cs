using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;
using LienThong.Kernel.Work;
using Microsoft.EntityFrameworkCore;

namespace LienThong.Documents;

/// <summary>The archive takes what was offered, or gives it back with a reason: then the dossiers are their keepers' again.</summary>
internal sealed class ReceiveDossiers(UnitOfWork work, WorkItems items, Notices notices)
{
    internal sealed record Request(TransferId Id, bool Take, string? Reason);

    public Task<Result<Done>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.ReceiveDossiers, act, async s =>
    {
        // Locked first, so that two who decide at once follow each other.
        if (await s.ExecuteAsync("update [documents.dossier_transfer] set state = state where id = @Id and agency_id = @Agency", new { r.Id, act.Actor.Agency }) == 0) return Fail.NotFound();
        var transfer = await s.Context<DocumentsContext>().Set<DossierTransfer>().SingleAsync(x => x.Id == r.Id, ct);
        if (transfer.State != TransferState.Offered) return Fail.Refused("documents.transfer.decided", DossierTexts.TransferDecided);
        if (transfer.GivenBy == act.Actor.Appointment) return Fail.Refused("documents.transfer.oneself", DossierTexts.TakesOwn);
        var reason = Nfc.Clean(r.Reason);
        if (reason.Length > DossierFields.LongestReason || (reason.Length == 0 && !r.Take)) return Fail.Invalid("Reason", "documents.transfer.reason", DossierTexts.ReasonMissing(DossierFields.LongestReason));
        (transfer.State, transfer.TakenAt, transfer.TakenByName, transfer.TakenByTitle, transfer.Reason) = (r.Take ? TransferState.Received : TransferState.GivenBack, act.At, act.Actor.Display, act.Actor.Title, reason.Length > 0 ? reason : null);
        var action = r.Take ? DossierAction.Receive : DossierAction.GiveBack;
        foreach (var id in await s.QueryAsync<DossierId>("select dossier_id from [documents.transfer_line] where transfer_id = @Id order by dossier_id", new { r.Id }))
        {
            var taken = await DossierDesk.TakeAsync(s, id, action);
            if (!taken.IsOk) return taken.Failure;
            var row = taken.Value;
            // The warning comes again for what is its keeper's again.
            if (!r.Take) (row.TransferId, row.WarnedFor) = (null, null);
            DossierDesk.Audit(s, row, r.Take ? "received" : "given-back", reason.Length > 0 ? new { reason } : null);
        }

        await items.CloseAsync(s, transfer.Id.Value);
        await notices.TellAsync(s, [Token.Hat(transfer.GivenBy)], DossierWords.ToldTransfer(transfer), Links.Transfer(transfer.Id), transfer.Id.Value);
        s.Audit(r.Take ? "documents.transfer.received" : "documents.transfer.given-back", DossierTransfer.Kind, transfer.Id.Value, reason.Length > 0 ? new { reason } : null);
        return Done.It;
    }, ct);
}
