using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using LienThong.Kernel.Work;

namespace LienThong.Documents;

/// <summary>The document that is asked about: its words, and how more people come to see it.</summary>
internal sealed record AskedDocument(string Kind, Guid Id, AgencyId Agency, string Title, string Number, Func<IReadOnlyCollection<string>, Task> GrantAsync);

/// <summary>Finds the document for who wants to ask: its holder, a leader or the chánh văn phòng of the agency, while it is open.</summary>
internal sealed class AskedDocuments(IncomingFlow flow, OutgoingDesk desk, WorkItems items)
{
    /// <summary>Whether the role asks about any open document of the agency that it sees, also without holding it.</summary>
    public static bool AsksAnywhere(Role role) => role is Role.LanhDao or Role.ChanhVanPhong;

    public static bool IsOpen(IncomingState state) => state is IncomingState.Registered or IncomingState.Presented or IncomingState.Steered or IncomingState.Done;

    public static bool IsOpen(OutgoingState state) => state != OutgoingState.Cancelled && !OutgoingFlow.Left(state);

    public Task<Result<AskedDocument>> LoadAsync(Session session, string kind, Guid id) => kind == Incoming.Kind ? IncomingAsync(session, new(id)) : OutgoingAsync(session, new(id));

    private async Task<Result<AskedDocument>> IncomingAsync(Session session, IncomingId id)
    {
        var loaded = await IncomingCase.LoadAsync(session, id);
        if (!loaded.IsOk) return loaded.Failure;
        var (row, actor) = (loaded.Value.Row, loaded.Value.Actor);
        if (!AsksAnywhere(actor.Role) && !(await items.OfRecordAsync(session, id.Value)).Exists(i => i.Holds && loaded.Value.IsHeldBy(i.Holder))) return OpinionErrors.NotHolder;
        if (!IsOpen(row.State)) return OpinionErrors.Ended;
        return new AskedDocument(Incoming.Kind, id.Value, row.AgencyId, IncomingWords.TitleOf(row), row.Notation.Length > 0 ? row.Notation : IncomingWords.ArrivalNumber(row.Number),
            tokens => flow.GrantAsync(session, row, tokens));
    }

    private async Task<Result<AskedDocument>> OutgoingAsync(Session session, OutgoingId id)
    {
        // Touched without a change: whoever ends the draft at the same moment waits, and pages that show it stay good.
        await session.ExecuteAsync("update [documents.outgoing] set version = version where id = @Id and agency_id = @Agency", new { Id = id, session.Act.Actor.Agency });
        var found = await desk.LoadAsync(session, id);
        if (!found.IsOk) return found.Failure;
        var row = found.Value;
        if (!AsksAnywhere(session.Act.Actor.Role) && !OutgoingHolder.Holds(row, session.Act.Actor)) return OpinionErrors.NotHolder;
        if (!IsOpen(row.State)) return OpinionErrors.Ended;
        return new AskedDocument(OutgoingRow.Kind, id.Value, row.AgencyId, row.Subject, row.Code, tokens => desk.GrantAsync(session, row, tokens));
    }
}
