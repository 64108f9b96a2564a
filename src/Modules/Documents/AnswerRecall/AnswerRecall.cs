using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;
using LienThong.Kernel.Work;

namespace LienThong.Documents;

/// <summary>Trả lời thu hồi: the recipient gives the registered copy up, or keeps it with a reason.</summary>
internal sealed class AnswerRecall(UnitOfWork work, RecallReading recalls, RecalledCopy copy, IncomingFlow flow, WorkItems items, Notices notices)
{
    private const string Change = """
        update [documents.recall] set state = @To, answer_reason = @Reason, answered_at = @At, answered_by_name = @By, held = @Held where id = @Id and state = 'Waiting'
        """;

    // Recalled when no recipient has it any more: every copy that was given up has left these states.
    private const string Settle = """
        update [documents.outgoing] set state = 'Recalled', moved_at = @At, version = version + 1
        where id = @Id and state = 'Recalling'
          and not exists (select 1 from [documents.delivery] d where d.outgoing_id = @Id and d.state in ('Arrived', 'Accepted', 'Assigned', 'InProgress', 'Completed'))
        """;

    /// <param name="Agree">Null when nothing was chosen.</param>
    internal sealed record Request(IncomingId Id, bool? Agree, string? Reason);

    public Task<Result<Done>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync(Permissions.AnswerRecall, act, s => AnswerAsync(s, r), ct);

    private async Task<Result<Done>> AnswerAsync(Session session, Request r)
    {
        if (r.Agree is not { } agree) return RecallErrors.AnswerMissing;
        var reason = Nfc.CleanLines(r.Reason);
        if (reason.Length > 500 || (!agree && reason.Length == 0)) return RecallErrors.ReasonMissing;
        if (await recalls.OfIncomingAsync(session, r.Id) is not { } asked || !await recalls.AnswersAsync(session, asked, session.Act.Actor.Agency)) return Fail.NotFound();
        // The last two recipients answer one after the other, else neither would see that nobody is left.
        await session.ExecuteAsync(RecallOutgoing.Lock, new { Id = asked.OutgoingId.Value });
        var args = new { asked.Id, To = (agree ? RecallState.Agreed : RecallState.Refused).ToString(), Reason = reason.Length > 0 ? reason : null, session.Act.At, By = session.Act.Actor.Display, asked.Held };
        if (await session.ExecuteAsync(Change, args) == 0) return RecallErrors.Answered;
        await items.CloseAsync(session, asked.Id.Value);
        if (agree) await copy.GiveUpAsync(session, asked);
        else await KeepAsync(session, asked);
        session.Audit(agree ? "documents.incoming.recall-agreed" : "documents.incoming.recall-refused", Incoming.Kind, asked.IncomingId.Value, new { reason });
        await TellSenderAsync(session, asked, agree, reason);
        return Done.It;
    }

    private async Task KeepAsync(Session session, CopyRecall asked)
    {
        var row = (await session.Context<DocumentsContext>().Incoming.FindAsync([asked.IncomingId], session.Cancelled))!;
        var holders = await session.QueryAsync<string>("select holder from [documents.line] where incoming_id = @Id and state not in ('Withdrawn', 'Moved')", new { Id = asked.IncomingId.Value });
        await flow.TellAsync(session, row, row.PresentedTo is { } leader ? holders.Append(leader) : holders, RecallWords.ToldRefused(row.SenderName, IncomingWords.ListName(row.Number, row.Notation)));
    }

    private async Task TellSenderAsync(Session session, CopyRecall asked, bool agree, string reason)
    {
        if (agree && await session.ExecuteAsync(Settle, new { Id = asked.OutgoingId.Value, session.Act.At }) == 1)
            session.Audit("documents.outgoing.recalled", OutgoingRow.Kind, asked.OutgoingId.Value);
        var row = (await session.FindAsync<OutgoingRow>("select * from [documents.outgoing] where id = @Id", new { Id = asked.OutgoingId.Value }))!;
        var text = agree ? RecallWords.ToldAgreed(asked.Name, row.Code) : RecallWords.ToldNotAgreed(asked.Name, row.Code, reason);
        await notices.TellAsync(session, [Token.Hat(row.DrafterId), Token.Desk(row.AgencyId, Role.VanThu)], text, Links.Outgoing(row.Id), row.Id.Value);
    }
}
