using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;

namespace LienThong.Documents;

/// <summary>Begins a draft: alone, or as the answer to an incoming document of the agency that the drafter may see.</summary>
internal sealed class DraftOutgoing(UnitOfWork work, Organisations organisations, RecipientList recipients, DraftFiles files, OutgoingDesk desk, RelatedDocuments related)
{
    /// <param name="Draft">What it says about itself.</param>
    /// <param name="Answers">The incoming document it answers.</param>
    /// <param name="Files">Uploads that make the first version; none yet is allowed.</param>
    public sealed record Request(DraftInput Draft, IncomingId? Answers, IReadOnlyList<StagedFileId> Files);

    public Task<Result<OutgoingId>> HandleAsync(Request request, Act act, CancellationToken ct) =>
        work.WriteAsync(Permissions.DraftOutgoing, act, s => DraftAsync(s, request, []), ct);

    /// <summary>Inside a transaction whose act may draft.</summary>
    /// <param name="stored">Files attached already that make the first version.</param>
    public async Task<Result<OutgoingId>> DraftAsync(Session session, Request request, IReadOnlyList<NewFile> stored)
    {
        var (actor, today) = (session.Act.Actor, Kernel.Clock.DateOf(session.Act.At));
        var draft = DraftRules.Clean(request.Draft);
        var signer = await organisations.MemberAsync(session, draft.Signer, today);
        if (DraftRules.Check(draft, signer, actor, today) is { Count: > 0 } faults) return Fail.Invalid(faults);
        if (request.Answers is { } asked && !await related.MayLinkAsync(session, asked.Value)) return Fail.Invalid("Answers", "documents.outgoing.answers", OutgoingWords.AnswerGone);
        var unit = actor.Unit is { } id ? (await organisations.UnitsAsync(session, actor.Agency, today)).Find(u => u.Id == id) : null;
        var row = Row(session, draft, signer!, unit, request.Answers);
        session.Context<DocumentsContext>().Add(row);
        if (await recipients.ReplaceAsync(session, row, draft.Recipients) is { IsOk: false } bad) return bad.Failure;
        OutgoingDesk.Say(session, row, OutgoingAction.Edit, OutgoingState.Draft, "");
        await session.SaveAsync();
        if (request.Files.Count > 0 && await files.AddAsync(session, row, request.Files, "") is { IsOk: false } refused) return refused.Failure;
        if (stored.Count > 0) await files.AddAsync(session, row, stored, "");
        await desk.OpenAsync(session, row);
        await desk.PublishAsync(session, row);
        if (request.Answers is { } incoming) await related.LinkAsync(session, row.Id.Value, incoming.Value, answers: true);
        session.Audit("documents.outgoing.drafted", OutgoingRow.Kind, row.Id.Value, new { row.TypeCode, row.Subject, Answers = request.Answers?.Value });
        return row.Id;
    }

    private static OutgoingRow Row(Session session, DraftInput draft, MemberView signer, UnitView? unit, IncomingId? answers)
    {
        var row = new OutgoingRow
        {
            Id = TypedId.New<OutgoingId>(),
            AgencyId = session.Act.Actor.Agency,
            UnitId = unit?.Id,
            UnitName = unit?.Name ?? "",
            DrafterId = session.Act.Actor.Appointment,
            DrafterName = session.Act.Actor.Display,
            DrafterTitle = session.Act.Actor.Title,
            AnswersId = answers?.Value,
            CreatedAt = session.Act.At,
            MovedAt = session.Act.At,
            Version = 1,
        };
        row.Take(draft, signer);
        return row;
    }
}
