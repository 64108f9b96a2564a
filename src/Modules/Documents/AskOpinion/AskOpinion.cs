using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;
using LienThong.Kernel.Work;

namespace LienThong.Documents;

/// <summary>Xin ý kiến: who holds a document, or leads the office, asks units and people of the agency what they think of it, by a day.</summary>
internal sealed class AskOpinion(UnitOfWork work, AskedDocuments documents, Recipients recipients, WorkItems items, Opinions opinions)
{
    public const int LongestQuestion = 2000;

    /// <param name="Kind">Of the document: incoming or outgoing.</param>
    /// <param name="To">As <see cref="Recipient.Value"/>.</param>
    internal sealed record Request(string Kind, Guid Document, string? Question, IReadOnlyList<string> To, DateOnly? Due);

    internal sealed record Answer(OpinionRoundId Id);

    public Task<Result<Answer>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<Answer>(Permissions.AskOpinion, act, async s =>
    {
        var loaded = await documents.LoadAsync(s, r.Kind, r.Document);
        if (!loaded.IsOk) return loaded.Failure;
        var (document, question) = (loaded.Value, Nfc.CleanLines(r.Question));
        if (question.Length is 0 or > LongestQuestion) return OpinionErrors.QuestionMissing;
        if (r.Due is not { } due) return OpinionErrors.DueMissing;
        if (DueRules.Check(due, Clock.DateOf(act.At)) is { } wrong) return wrong;
        if (r.To.Count == 0) return OpinionErrors.NobodyChosen;
        if (LineFactory.Choose(await recipients.OfAsync(s, document.Agency), null, [], r.To.Distinct()) is not { } chosen) return OpinionErrors.NotInOffice;
        if (chosen.Exists(c => HatTokens.Of(act.Actor).Contains(c.To.Holder))) return OpinionErrors.Oneself;
        var round = Make(s, document, question, due);
        await KeepAsync(s, round, [.. chosen.Select(c => c.To)]);
        await document.GrantAsync([.. chosen.Select(c => c.To.Holder), Token.Hat(act.Actor.Appointment)]);
        await opinions.TellAsync(s, round, chosen.Select(c => c.To.Holder), OpinionWords.ToldAsked(round));
        s.Audit("documents.opinion.asked", OpinionRound.Kind, round.Id.Value, new { document = document.Id, document.Title, to = chosen.Select(c => c.To.Label), due });
        return new Answer(round.Id);
    }, ct);

    private static OpinionRound Make(Session session, AskedDocument document, string question, DateOnly due) => new()
    {
        Id = TypedId.New<OpinionRoundId>(),
        AgencyId = document.Agency,
        RecordKind = document.Kind,
        RecordId = document.Id,
        Title = document.Title,
        Number = document.Number,
        Question = question,
        Due = due,
        AskedBy = session.Act.Actor.Appointment,
        AskedByName = session.Act.Actor.Display,
        AskedAt = session.Act.At,
    };

    private async Task KeepAsync(Session session, OpinionRound round, List<Recipient> asked)
    {
        var lines = asked.Select((to, i) => new OpinionLine { Id = OrderedId.Next(), RoundId = round.Id, Position = i + 1, Holder = to.Holder, Label = to.Label }).ToList();
        session.Context<DocumentsContext>().Add(round);
        session.Context<DocumentsContext>().AddRange(lines);
        await items.OpenManyAsync(session, lines.ConvertAll(line => new WorkItem
        {
            Kind = Opinions.AnswerKind,
            Ask = OpinionWords.GiveAsk,
            RecordKind = OpinionRound.Kind,
            RecordId = round.Id.Value,
            LineId = line.Id,
            Holder = line.Holder,
            HolderName = line.Label,
            AgencyId = round.AgencyId,
            Title = round.Title,
            Number = round.Number,
            FromName = round.AskedByName,
            Link = Links.Opinion(round.Id),
            Due = round.Due,
            Holds = false,
        }));
    }
}
