using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Work;

namespace LienThong.Documents;

/// <summary>Questions and answers between a reviewer and the drafter; the document stays where it is.</summary>
internal sealed class OutgoingTalk(WorkItems items, Notices notices)
{
    public const string QuestionKind = "documents.outgoing.question";

    private const string LastAsker = """
        select by_hat from [documents.review] where outgoing_id = @Id and decision = 'Ask' order by at desc, id desc limit 1
        """;

    public async Task AskAsync(Session session, OutgoingRow row, string question)
    {
        Note(session, row, OutgoingAction.Ask, question);
        await items.OpenAsync(session, new WorkItem
        {
            Kind = QuestionKind,
            Ask = OutgoingWords.AnswerAsk,
            RecordKind = OutgoingRow.Kind,
            RecordId = row.Id.Value,
            Holder = Token.Hat(row.DrafterId),
            HolderName = $"{row.DrafterName} – {row.DrafterTitle}",
            AgencyId = row.AgencyId,
            Title = row.Subject,
            FromName = session.Act.Actor.Display,
            Link = Links.Outgoing(row.Id),
            Due = row.Due,
            Holds = false,
        });
        await notices.TellAsync(session, [Token.Hat(row.DrafterId)], OutgoingWords.Told(OutgoingAction.Ask, row.State, row, session.Act.Actor), Links.Outgoing(row.Id), row.Id.Value);
    }

    public async Task AnswerAsync(Session session, OutgoingRow row, string answer)
    {
        Note(session, row, OutgoingAction.Answer, answer);
        await items.CloseAsync(session, row.Id.Value, QuestionKind);
        var asker = (await session.QueryAsync<AppointmentId>(LastAsker, new { Id = row.Id.Value })).Select(Token.Hat);
        await notices.TellAsync(session, asker, OutgoingWords.Answered(row, session.Act.Actor), Links.Outgoing(row.Id), row.Id.Value);
    }

    private static void Note(Session session, OutgoingRow row, OutgoingAction action, string text)
    {
        OutgoingDesk.Say(session, row, action, row.State, text);
        OutgoingDesk.Touch(session, row);
        session.Audit($"documents.outgoing.{action.ToString().ToLowerInvariant()}", OutgoingRow.Kind, row.Id.Value);
    }
}
