using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Kernel.Search;
using LienThong.Kernel.Text;
using LienThong.Kernel.Work;
using Microsoft.EntityFrameworkCore;

namespace LienThong.Documents;

/// <summary>What the steps of a dossier share: loading it for the acting hat, search, work items, notices, audit.</summary>
internal sealed class DossierDesk(SearchIndex search, WorkItems items, Notices notices)
{
    public const string ArchiveKind = "documents.dossier.archive", ExtensionKind = "documents.dossier.extension", ReceiveKind = "documents.dossier.receive";

    /// <summary>The dossier, locked, in its state after the step of the acting hat. Not found for those whom the step's guard does not mean.</summary>
    public static async Task<Result<Dossier>> TakeAsync(Session session, DossierId id, DossierAction action)
    {
        var found = await LockAsync(session, id);
        if (!found.IsOk) return found;
        var (row, hat) = (found.Value, session.Act.Actor);
        if (DossierTable.Steps.Find(row.State, action) is { } known && !DossierTable.Holds(known.Guard, row, hat)) return Fail.NotFound();
        var step = DossierTable.Steps.Allow(row.State, action, hat.Role);
        if (!step.IsOk) return step.Failure;
        row.State = step.Value.To;
        return row;
    }

    /// <summary>A dossier of the acting hat's agency.</summary>
    public static async Task<Result<Dossier>> LockAsync(Session session, DossierId id)
    {
        // Touched first, so that two steps on one dossier follow each other on both engines.
        if (await session.ExecuteAsync("update [documents.dossier] set version = version + 1 where id = @Id and agency_id = @Agency", new { Id = id, session.Act.Actor.Agency }) == 0) return Fail.NotFound();
        return await session.Context<DocumentsContext>().Set<Dossier>().SingleAsync(x => x.Id == id, session.Cancelled);
    }

    /// <summary>Its entry in the search: found by the keeper, the unit's head and those who see all of the agency; the unit's members find it in the list.</summary>
    public Task IndexAsync(Session session, Dossier row)
    {
        row.Words = Fold.Words($"{row.Notation} {row.Title} {row.Description} {row.KeeperName}");
        List<string> tokens = [Token.Hat(row.KeeperId), Token.Registry(row.AgencyId)];
        if (row.UnitId is { } unit) tokens.Add(Token.Head(unit));
        return search.PutAsync(session, new SearchEntry(row.Id.Value, Dossier.Kind, row.Title, string.Join('\n', new[] { row.Description, row.UnitName, row.KeeperName }.Where(t => t.Length > 0)), row.Notation, row.OpenedAt, Links.Dossier(row.Id), tokens, Agency: row.AgencyId));
    }

    /// <summary>Somebody has to do something with it.</summary>
    public Task OpenAsync(Session session, Dossier row, string kind, string ask, string holder, string holderName, DateOnly? due, string from) => items.OpenAsync(session, new WorkItem
    {
        Kind = kind,
        Ask = ask,
        RecordKind = Dossier.Kind,
        RecordId = row.Id.Value,
        Holder = holder,
        HolderName = holderName,
        AgencyId = row.AgencyId,
        Title = row.Title,
        Number = row.Notation,
        FromName = from,
        Link = kind == ExtensionKind ? Links.Dossier(row.Id, DossierSteps.Decide) : Links.Dossier(row.Id),
        Due = due,
    });

    public Task CloseAsync(Session session, Dossier row, string? kind = null) => items.CloseAsync(session, row.Id.Value, kind);

    public Task TellAsync(Session session, Dossier row, string holder, string text) => notices.TellAsync(session, [holder], text, Links.Dossier(row.Id), row.Id.Value);

    public static void Audit(Session session, Dossier row, string what, object? detail = null) => session.Audit("documents.dossier." + what, Dossier.Kind, row.Id.Value, detail);
}
