using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Documents;

/// <summary>Đưa vào hồ sơ: a document into several dossiers, or several documents into one, in one transaction.</summary>
internal sealed class FileInDossier(UnitOfWork work, DossierFiling filing)
{
    internal sealed record Request(IReadOnlyList<DossierId> Dossiers, IReadOnlyList<FiledDocument> Documents);

    /// <summary>How many were not there before. Invalid (field <c>Dossiers</c>) when none was chosen or all were there.</summary>
    public Task<Result<int>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<int>(Permissions.FileInDossier, act, async s =>
    {
        if (r.Dossiers.Count == 0 || r.Documents.Count == 0) return Fail.Invalid("Dossiers", "documents.dossier.none-chosen", DossierTexts.NoneChosen);
        var (added, documents) = (0, r.Documents.Distinct().ToList());
        // In one order, so that two who file at once wait for each other and do not block each other.
        foreach (var id in r.Dossiers.Distinct().OrderBy(d => d.Value))
        {
            var taken = await DossierDesk.TakeAsync(s, id, DossierAction.File);
            if (!taken.IsOk) return taken.Failure;
            var done = await filing.AddAsync(s, taken.Value, documents);
            if (!done.IsOk) return done.Failure;
            added += done.Value;
        }

        // Nothing was changed, so nothing is written.
        return added == 0 ? Fail.Invalid("Dossiers", "documents.dossier.already-in", DossierTexts.AlreadyIn) : added;
    }, ct);
}

/// <summary>Takes documents out of an open dossier again: who put them there, or who keeps the dossier.</summary>
internal sealed class TakeOutOfDossier(UnitOfWork work)
{
    public Task<Result<Done>> HandleAsync(DossierId id, IReadOnlyList<Guid> records, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.FileInDossier, act, async s =>
    {
        var taken = await DossierDesk.TakeAsync(s, id, DossierAction.File);
        if (!taken.IsOk) return taken.Failure;
        if (records.Count == 0) return Fail.Invalid("Documents", "documents.dossier.none-chosen", DossierTexts.NoneChosen);
        var args = new { Id = id, Records = s.Ids(records) };
        var items = await s.QueryAsync<DossierItem>("select * from [documents.dossier_item] where dossier_id = @Id and record_id in @Records order by ordinal", args);
        if (items.Count < records.Distinct().Count()) return Fail.NotFound();
        if (!DossierTable.Holds(DossierTable.Keeper, taken.Value, act.Actor) && items.Exists(i => i.AddedBy != act.Actor.Appointment)) return Fail.Refused("documents.dossier.not-yours", DossierTexts.NotYoursToTake);
        await s.ExecuteAsync("delete from [documents.dossier_item] where dossier_id = @Id and record_id in @Records", args);
        var gists = (await FiledGist.OfAsync(s, records, HatTokens.Reading(act.Actor))).ToDictionary(g => g.Id);
        foreach (var item in items) DossierDesk.Audit(s, taken.Value, "taken-out", new { document = gists.GetValueOrDefault(item.RecordId) is { } gist ? gist.Code.Length > 0 ? gist.Code : gist.Subject : null });
        return Done.It;
    }, ct);
}
