using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;

namespace LienThong.Documents;

/// <summary>Tiếp nhận: registers a delivered document in the own book in one step. Nothing is typed again; files are taken by reference.</summary>
internal sealed class AcceptDelivery(UnitOfWork work, DeliveryDesk desk, DraftFiles files, IncomingWriter incoming, Organisations organisations, DefaultTerms terms)
{
    /// <param name="Series">Another book of the year than the first.</param>
    public sealed record Request(DeliveryId Id, string Series = "");

    public Task<Result<RegisteredIncoming>> HandleAsync(Request request, Act act, CancellationToken ct) =>
        work.WriteAsync(Permissions.AcceptDelivery, act, s => AcceptAsync(s, request), ct);

    private async Task<Result<RegisteredIncoming>> AcceptAsync(Session session, Request request)
    {
        var found = await desk.ArrivedAsync(session, request.Id);
        if (!found.IsOk) return found.Failure;
        var line = found.Value;
        // The line is taken before the number is drawn: two clerks who accept at once meet here, not in the book.
        if (!await desk.MoveAsync(session, line, DeliveryState.Accepted, session.Act.Actor.Display)) return DeliveryErrors.NotWaiting;
        var row = (await session.Context<DocumentsContext>().Set<OutgoingRow>().FindAsync([line.OutgoingId], session.Cancelled))!;
        var registered = await incoming.RegisterAsync(session, await terms.ApplyAsync(session, await TakeOverAsync(session, row, line, request.Series)));
        if (!registered.IsOk) return registered;
        await session.ExecuteAsync("update [documents.delivery] set incoming_id = @Incoming where id = @Id", new { Incoming = registered.Value.Id, Id = line.Id.Value });
        return registered;
    }

    private async Task<NewIncoming> TakeOverAsync(Session session, OutgoingRow row, DeliveryRow line, string series)
    {
        var today = Kernel.Clock.DateOf(session.Act.At);
        var sender = await organisations.AgencyAsync(session, row.AgencyId, row.IssuedOn!.Value) ?? await organisations.AgencyAsync(session, row.AgencyId, today);
        return new NewIncoming
        {
            Agency = session.Act.Actor.Agency,
            Series = series,
            ArrivalDate = today,
            SenderName = sender?.Name ?? "",
            SenderId = row.AgencyId,
            CodeNumber = row.CodeNumber!,
            CodeNotation = row.Notation!,
            IssuedDate = row.IssuedOn,
            TypeCode = row.TypeCode,
            Subject = row.Subject,
            Urgency = row.Urgency,
            Channel = Channel.Network,
            SignerName = row.SignerName,
            SignerPosition = row.SignerPosition,
            PageCount = row.Pages,
            Copies = line.Copies,
            Due = row.ReplyBy >= today ? row.ReplyBy : null,
            DeliveryId = line.Id.Value,
            Files = [.. (await files.FinalAsync(session, row.Id)).Select(f => new NewFile(f.Hash, f.Name, f.Size, f.MediaType))],
        };
    }
}
