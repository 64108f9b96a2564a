using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Work;

namespace LienThong.Documents;

/// <summary>
/// What the steps of an asking share. Work items and audit lines stand under the round's own id, not the document's: so those asked never hold
/// the document, no step of the document closes their work by accident, and its timeline tells nobody that they were asked.
/// </summary>
internal sealed class Opinions(WorkItems items, Notices notices)
{
    public const string AnswerKind = "documents.opinion.answer";

    /// <summary>The round of the acting hat's agency, locked for the write in hand, so that answering and closing follow each other.</summary>
    public static async Task<OpinionRound?> LockAsync(Session session, OpinionRoundId id) =>
        await session.ExecuteAsync("update [documents.opinion_round] set version = version + 1 where id = @Id and agency_id = @Agency", new { Id = id, session.Act.Actor.Agency }) == 0
            ? null
            : await session.FindAsync<OpinionRound>("select * from [documents.opinion_round] where id = @Id", new { Id = id });

    public static Task<List<OpinionLine>> LinesAsync(Session session, OpinionRoundId id) =>
        session.QueryAsync<OpinionLine>("select * from [documents.opinion_line] where round_id = @Id order by position", new { Id = id });

    /// <summary>Tokens of everybody who was ever asked about a document: they go on reading it whatever else is taken from them.</summary>
    public static Task<List<string>> AskedAsync(Session session, Guid record) => session.QueryAsync<string>(
        "select distinct l.holder from [documents.opinion_line] l join [documents.opinion_round] r on r.id = l.round_id where r.record_id = @Record", new { Record = record });

    /// <summary>Nobody answers any more: open work goes, those who still owed an answer are told.</summary>
    public async Task CloseAsync(Session session, OpinionRound round, bool withDocument = false)
    {
        await session.ExecuteAsync("update [documents.opinion_round] set closed_at = @At, closed_by_name = @By, closed_with_document = @withDocument where id = @Id",
            new { session.Act.At, By = session.Act.Actor.Display, withDocument, round.Id });
        await items.CloseAsync(session, round.Id.Value);
        var waiting = (await LinesAsync(session, round.Id)).Where(l => l.Answer is null).Select(l => l.Holder);
        await TellAsync(session, round, withDocument ? [.. waiting, Token.Hat(round.AskedBy)] : waiting, withDocument ? OpinionWords.ToldEnded(round) : OpinionWords.ToldClosed(round));
        session.Audit("documents.opinion.closed", OpinionRound.Kind, round.Id.Value, new { withDocument });
    }

    /// <summary>The document ended or was taken back: what was asked about it is closed with it.</summary>
    public async Task EndAsync(Session session, Guid record)
    {
        foreach (var round in await session.QueryAsync<OpinionRound>("select * from [documents.opinion_round] where record_id = @Record and closed_at is null", new { Record = record }))
            await CloseAsync(session, round, withDocument: true);
    }

    /// <summary>The step that ended the document at that moment is undone: what it closed is open again.</summary>
    public async Task ReopenAsync(Session session, Guid record, DateTimeOffset at)
    {
        var closed = await session.QueryAsync<OpinionRoundId>("select id from [documents.opinion_round] where record_id = @Record and closed_at = @At and closed_with_document", new { Record = record, At = at });
        foreach (var id in closed)
        {
            await session.ExecuteAsync("update [documents.opinion_round] set closed_at = null, closed_by_name = null, closed_with_document = false where id = @Id", new { Id = id });
            await items.UndoAsync(session, id.Value, at);
            await notices.UndoAsync(session, id.Value, at);
            session.Audit("documents.opinion.reopened", OpinionRound.Kind, id.Value);
        }
    }

    public Task TellAsync(Session session, OpinionRound round, IEnumerable<string> tokens, string text) =>
        notices.TellAsync(session, tokens.Where(t => t != Token.Hat(session.Act.Actor.Appointment)), text, Links.Opinion(round.Id), round.Id.Value);
}
