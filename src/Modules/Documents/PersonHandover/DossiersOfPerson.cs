using LienThong.Contracts.Organisation;
using LienThong.Kernel.Data;

namespace LienThong.Documents;

/// <summary>Dossiers that a person keeps and that are not in the archive yet.</summary>
internal sealed class DossiersOfPerson(DossierDesk desk)
{
    private const string Rows = "select * from [documents.dossier] where agency_id = @Agency and keeper_id = @From and state <> 'Archived' order by year, notation, id";

    public async Task<List<HeldPart>> PlanAsync(Session session, PersonHandover handover) =>
        (await session.QueryAsync<Dossier>(Rows, new { Agency = handover.To.AgencyId, From = handover.From.Id })).ConvertAll(row => Plan(handover, row));

    private HeldPart Plan(PersonHandover handover, Dossier row)
    {
        var told = new HeldRecord(Dossier.Kind, row.Id.Value, row.Title, row.Notation, PersonHandoverWords.Keeps, row.ArchiveBy, Links.Dossier(row.Id)) { Refused = Permissions.OpenDossier.Allows(handover.To.Role) ? null : PersonHandoverWords.Keeps };
        return new(told, session => ApplyAsync(session, handover, row));
    }

    private async Task ApplyAsync(Session session, PersonHandover handover, Dossier planned)
    {
        var row = (await session.Context<DocumentsContext>().Set<Dossier>().FindAsync([planned.Id], session.Cancelled))!;
        // The unit follows the keeper, as when somebody else is named by hand.
        (row.KeeperId, row.KeeperName, row.UnitId, row.UnitName) = (handover.To.Id, handover.To.FullName, handover.To.UnitId, handover.To.UnitName ?? "");
        row.Version++;
        await desk.IndexAsync(session, row);
        await session.SaveAsync();
        DossierDesk.Audit(session, row, "handed-over", handover.Detail());
    }
}
