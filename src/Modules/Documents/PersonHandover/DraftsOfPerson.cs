using LienThong.Contracts.Organisation;
using LienThong.Kernel.Data;

namespace LienThong.Documents;

/// <summary>Drafts under way that a person writes or is to sign. Versions, reviews and opinions keep the names of their time.</summary>
internal sealed class DraftsOfPerson(OutgoingDesk desk)
{
    private const string Rows = """
        select o.* from [documents.outgoing] o where o.agency_id = @Agency and o.state in ('Draft', 'Returned', 'UnitReview', 'OfficeReview', 'LeaderApproval', 'ToIssue')
          and (o.drafter_id = @From or (o.signer_id = @From and o.state <> 'ToIssue')) order by o.id
        """;

    public async Task<List<HeldPart>> PlanAsync(Session session, PersonHandover handover) =>
        (await session.QueryAsync<OutgoingRow>(Rows, new { Agency = handover.To.AgencyId, From = handover.From.Id })).ConvertAll(row => Plan(handover, row));

    private HeldPart Plan(PersonHandover handover, OutgoingRow row)
    {
        var (drafts, signs) = (row.DrafterId == handover.From.Id, Signs(handover, row));
        var refused = drafts && !Permissions.DraftOutgoing.Allows(handover.To.Role) ? PersonHandoverWords.Drafts : signs && !DraftRules.MaySign(handover.To.Role) ? PersonHandoverWords.Signs : null;
        List<string> parts = [];
        if (drafts) parts.Add(PersonHandoverWords.Drafts);
        if (signs) parts.Add(PersonHandoverWords.Signs);
        var told = new HeldRecord(OutgoingRow.Kind, row.Id.Value, row.Subject, row.Code, PersonHandoverWords.Parts(parts), row.Due, Links.Outgoing(row.Id)) { Refused = refused };
        return new(told, session => ApplyAsync(session, handover, row));
    }

    // What waits for its number has been signed already.
    private static bool Signs(PersonHandover handover, OutgoingRow row) => row.SignerId == handover.From.Id && row.State != OutgoingState.ToIssue;

    private async Task ApplyAsync(Session session, PersonHandover handover, OutgoingRow planned)
    {
        var row = (await session.Context<DocumentsContext>().Set<OutgoingRow>().FindAsync([planned.Id], session.Cancelled))!;
        var to = handover.To;
        if (Signs(handover, row)) (row.SignerId, row.SignerName, row.SignerPosition) = (to.Id, to.FullName, to.Title);
        if (row.DrafterId == handover.From.Id) (row.DrafterId, row.DrafterName, row.DrafterTitle) = (to.Id, to.FullName, to.Title);
        OutgoingDesk.Touch(session, row);
        await session.SaveAsync();
        await desk.ReachAsync(session, row);
        session.Audit("documents.outgoing.handed-over", OutgoingRow.Kind, row.Id.Value, handover.Detail());
    }
}
