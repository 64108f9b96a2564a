using LienThong.Contracts.Organisation;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Work;

namespace LienThong.Documents;

/// <summary>Drafts under way at agencies that end: they become drafts of the successor, which will number them in its own book. Versions and opinions keep the names of their time.</summary>
internal sealed class DraftHandover(OutgoingDesk desk, WorkItems items)
{
    private const string Open = "o.agency_id in @Ids and o.state in ('Draft', 'Returned', 'UnitReview', 'OfficeReview', 'LeaderApproval', 'ToIssue')";

    private const string Rows = $"select o.* from [documents.outgoing] o where {Open} order by o.id";

    private const string ItemsOf = $"select w.* from [work.item] w join [documents.outgoing] o on o.id = w.record_id where w.closed_at is null and {Open} order by w.opened_at, w.id";

    public async Task<List<Passing>> PlanAsync(Session session, Heirs heirs, Guid[] ended)
    {
        var args = new { Ids = session.Ids(ended) };
        var open = (await session.QueryAsync<WorkItem>(ItemsOf, args)).ToLookup(w => w.RecordId);
        return (await session.QueryAsync<OutgoingRow>(Rows, args)).ConvertAll(row => Plan(heirs, row, [.. open[row.Id.Value]]));
    }

    private Passing Plan(Heirs heirs, OutgoingRow row, List<WorkItem> open)
    {
        var keeper = heirs.Keeper(row.AgencyId, row.UnitId, row.DrafterId);
        var office = heirs.Office(keeper);
        var drafter = heirs.PersonIn(keeper, row.DrafterId) is { } own && Permissions.DraftOutgoing.Allows(own.Role) ? own
            : HeadOf(heirs, keeper, row) ?? heirs.First(keeper, Role.VanThu);
        var signer = heirs.PersonIn(keeper, row.SignerId) is { } same && DraftRules.MaySign(same.Role) ? same : heirs.First(keeper, Role.LanhDao);
        var unit = heirs.UnitIn(keeper, row.UnitId) ?? office.Units.FirstOrDefault(u => u.Id == drafter?.UnitId);
        var fault = drafter is null || (row.State == OutgoingState.ToIssue && heirs.First(keeper, Role.VanThu) is null) ? HandoverWords.NoClerk(office.Name)
            : signer is null ? HandoverWords.NoSigner(office.Name) : null;
        var (from, had) = (row.AgencyId, string.Join("; ", open.Where(w => w.Holds).Select(w => w.HolderName).Distinct()));
        if (fault is null) Take(row, keeper, unit, drafter!, signer!, office);
        var gets = fault is null ? OutgoingHolder.Of(row, row.State)?.Name ?? "" : "";
        return new(new(OutgoingRow.Kind, row.Id.Value, from, row.Subject, row.Code, had, keeper, gets, open.Count) { Fault = fault }, session => ApplyAsync(session, heirs, row, from, open));
    }

    private static MemberView? HeadOf(Heirs heirs, AgencyId keeper, OutgoingRow row) =>
        heirs.UnitIn(keeper, row.UnitId ?? heirs.Unit(row.DrafterId)) is { } unit ? heirs.Office(keeper).Members.FirstOrDefault(m => m.UnitId == unit.Id && m.Role == Role.TruongPhong) : null;

    private static void Take(OutgoingRow row, AgencyId keeper, UnitView? unit, MemberView drafter, MemberView signer, OfficeAfter office)
    {
        row.AgencyId = keeper;
        (row.UnitId, row.UnitName) = (unit?.Id, unit?.Name ?? "");
        if (row.DrafterId != drafter.Id) (row.DrafterId, row.DrafterName, row.DrafterTitle) = (drafter.Id, drafter.FullName, drafter.Title);
        (row.SignerId, row.SignerName, row.SignerPosition) = (signer.Id, signer.FullName, signer.Title);
        row.State = Stage(row, office);
    }

    // A stage that the successor does not have is passed over; nothing goes back.
    private static OutgoingState Stage(OutgoingRow row, OfficeAfter office)
    {
        var route = OutgoingRoute.Of([.. office.Members.Select(m => new RoutePost(m.Id, m.Role, m.UnitId))], row.DrafterId, row.UnitId, row.SignerId);
        return row.State switch
        {
            OutgoingState.UnitReview when !office.Members.Any(m => m.Role == Role.TruongPhong && m.UnitId == row.UnitId) => route.Next(OutgoingState.UnitReview),
            OutgoingState.OfficeReview when !office.Members.Any(m => m.Role == Role.ChanhVanPhong) => route.Next(OutgoingState.OfficeReview),
            var state => state,
        };
    }

    private async Task ApplyAsync(Session session, Heirs heirs, OutgoingRow planned, AgencyId from, List<WorkItem> open)
    {
        var row = (await session.Context<DocumentsContext>().Set<OutgoingRow>().FindAsync([planned.Id], session.Cancelled))!;
        (row.AgencyId, row.UnitId, row.UnitName, row.State) = (planned.AgencyId, planned.UnitId, planned.UnitName, planned.State);
        (row.DrafterId, row.DrafterName, row.DrafterTitle) = (planned.DrafterId, planned.DrafterName, planned.DrafterTitle);
        (row.SignerId, row.SignerName, row.SignerPosition) = (planned.SignerId, planned.SignerName, planned.SignerPosition);
        OutgoingDesk.Touch(session, row);
        await session.SaveAsync();
        // A letter to the agency that it has become part of needs no sending.
        await session.ExecuteAsync("delete from [documents.recipient] where outgoing_id = @Id and agency_id = @Agency", new { Id = row.Id.Value, Agency = row.AgencyId });
        await items.CloseAsync(session, row.Id.Value);
        await desk.EndOpinionsAsync(session, row);
        await desk.OpenAsync(session, row);
        if (open.Find(w => w.Kind == OutgoingTalk.QuestionKind) is { } question)
            await items.OpenAsync(session, question with { AgencyId = row.AgencyId, Holder = Token.Hat(row.DrafterId), HolderName = $"{row.DrafterName} – {row.DrafterTitle}", FromName = HandoverWords.From(heirs.NameOf(from)) });
        await desk.ReachAsync(session, row);
        session.Audit("documents.outgoing.handed-over", OutgoingRow.Kind, row.Id.Value, new { from = heirs.NameOf(from), to = heirs.Office(row.AgencyId).Name, basis = heirs.Basis });
    }
}
