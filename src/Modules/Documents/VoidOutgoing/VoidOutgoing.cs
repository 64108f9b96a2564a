using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Registers;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;
using LienThong.Kernel.Work;

namespace LienThong.Documents;

/// <summary>Hủy số of an issued document: the number stays in the book, void, and is never used again; what waits is withdrawn, who accepted is told.</summary>
internal sealed class VoidOutgoing(UnitOfWork work, Registers registers, OutgoingDesk desk, DeliveryWithdrawal withdrawal, Organisations organisations, Notices notices)
{
    private const string Accepted = "select * from [documents.delivery] where outgoing_id = @Id and incoming_id is not null and agency_id is not null";

    public sealed record Request(OutgoingId Id, long? Version, string Reason);

    public Task<Result<OutgoingState>> HandleAsync(Request request, Act act, CancellationToken ct) =>
        work.WriteAsync(Permissions.VoidOutgoing, act, s => VoidAsync(s, request), ct);

    private async Task<Result<OutgoingState>> VoidAsync(Session session, Request request)
    {
        var reason = Nfc.CleanLines(request.Reason);
        if (reason.Length is 0 or > 500) return DeliveryErrors.ReasonMissing;
        var found = await desk.LoadAsync(session, request.Id, request.Version);
        if (!found.IsOk) return found.Failure;
        var row = found.Value;
        var to = await desk.AllowAsync(session, row, OutgoingAction.Void);
        if (!to.IsOk) return to;
        row.VoidReason = reason;
        await withdrawal.WithdrawAsync(session, row, [], reason);
        await TellAsync(session, row, reason);
        await desk.MoveAsync(session, row, OutgoingAction.Void, to.Value, reason);
        await desk.PublishAsync(session, row);
        var voided = await registers.VoidAsync(session, row.BookId!.Value, row.BookNumber!.Value, row.CodeNumber![OutgoingNotation.Number(row.BookNumber.Value).Length..], reason);
        return voided.IsOk ? to : voided.Failure;
    }

    private async Task TellAsync(Session session, OutgoingRow row, string reason)
    {
        var names = await organisations.NamesAsync(session, [row.AgencyId], Kernel.Clock.DateOf(session.Act.At));
        var text = OutgoingWords.VoidedBy(names.GetValueOrDefault(row.AgencyId, ""), row.Code, reason);
        var accepted = await session.QueryAsync<DeliveryRow>(Accepted, new { Id = row.Id.Value });
        await notices.TellManyAsync(session, accepted.ConvertAll(l => new RecordNotice([Token.Desk(l.AgencyId!.Value, Role.VanThu)], Links.Incoming(new IncomingId(l.IncomingId!.Value)), l.Id.Value)), text);
    }
}
