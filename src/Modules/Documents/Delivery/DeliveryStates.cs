using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Work;

namespace LienThong.Documents;

/// <summary>
/// The sender's view follows the recipient's work: incoming documents call this with every step that the sender is owed
/// (03 đã tiếp nhận, 04 phân công, 05 đang xử lý, 06 hoàn thành, 02 từ chối), in their own transaction.
/// </summary>
internal sealed class DeliveryStates(DeliveryDesk desk, Notices notices)
{
    private const string Line = "select * from [documents.delivery] where incoming_id = @Id";

    /// <summary>Moves the line that became this incoming document; nothing happens when it came by another way, or stands there already.</summary>
    /// <param name="session">The recipient's transaction.</param>
    /// <param name="incoming">The document there.</param>
    /// <param name="state">Where it stands now.</param>
    /// <param name="actor">Who took the step; shown to the sender by name.</param>
    /// <param name="reason">In words, for a refusal.</param>
    public async Task MovedAsync(Session session, IncomingId incoming, DeliveryState state, Actor actor, string? reason = null)
    {
        if (await session.FindAsync<DeliveryRow>(Line, new { Id = incoming.Value }) is not { } line || line.State == state) return;
        if (!Follows(line.State, state) || !await desk.MoveAsync(session, line, state, actor.Display, reason)) return;
        if (state is DeliveryState.Completed or DeliveryState.Refused) await TellAsync(session, line, state, reason);
    }

    /// <summary>Steps may be skipped, and work may be taken up again; a line that ended by refusal or withdrawal stays ended.</summary>
    public static bool Follows(DeliveryState from, DeliveryState to) =>
        from is not (DeliveryState.Refused or DeliveryState.Withdrawn) && from != to && to is not (DeliveryState.Waiting or DeliveryState.Posted or DeliveryState.Arrived);

    /// <summary>Tells the drafter and the sender's văn thư that a line was refused or completed.</summary>
    public async Task TellAsync(Session session, DeliveryRow line, DeliveryState state, string? reason)
    {
        var row = await session.Context<DocumentsContext>().Set<OutgoingRow>().FindAsync([line.OutgoingId], session.Cancelled);
        var text = state == DeliveryState.Refused ? OutgoingWords.RefusedBy(line.Name, row!.Code, reason ?? "") : OutgoingWords.CompletedBy(line.Name, row!.Code);
        await notices.TellAsync(session, [Token.Hat(row.DrafterId), Token.Desk(row.AgencyId, Role.VanThu)], text, Links.Outgoing(row.Id), row.Id.Value);
    }
}
