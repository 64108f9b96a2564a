using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;

namespace LienThong.Documents;

/// <summary>Puts documents into one dossier that the acting hat has taken: it must see them, which gives nobody else a sight of them.</summary>
internal sealed class DossierFiling
{
    /// <summary>DocOrdinal of Phụ lục VI has three digits.</summary>
    public const int MostDocuments = 999;

    private const string Insert = """
        insert into [documents.dossier_item](id, dossier_id, ordinal, record_kind, record_id, pages, note, added_at, added_by, added_by_name)
        values (@Row, @Dossier, @Ordinal, @Kind, @Id, null, '', @At, @By, @Name) on conflict (dossier_id, record_id) do nothing
        """;

    /// <summary>How many were not there before. Invalid (field <c>Document</c>) for a draft, a void number, and beyond 999 documents.</summary>
    public async Task<Result<int>> AddAsync(Session session, Dossier row, IReadOnlyCollection<FiledDocument> documents)
    {
        var (act, added) = (session.Act, 0);
        var seen = (await FiledGist.OfAsync(session, [.. documents.Select(d => d.Id)], HatTokens.Reading(act.Actor))).ToDictionary(g => g.Document);
        var held = await session.ScalarAsync<long>("select count(*) from [documents.dossier_item] where dossier_id = @Id", new { row.Id });
        foreach (var document in documents)
        {
            if (!seen.TryGetValue(document, out var found) || found.AgencyId != row.AgencyId) return Fail.NotFound();
            if (!found.IsFiled) return Fail.Invalid("Document", "documents.dossier.not-filed", DossierTexts.NotFiled);
            if (held + added >= MostDocuments) return Fail.Invalid("Document", "documents.dossier.full", DossierTexts.Full(MostDocuments));
            if (await session.ExecuteAsync(Insert, new { Row = OrderedId.Next(), Dossier = row.Id, Ordinal = row.LastOrdinal + 1, document.Kind, document.Id, act.At, By = act.Actor.Appointment, Name = act.Actor.Display }) == 0) continue;
            (row.LastOrdinal, added) = (row.LastOrdinal + 1, added + 1);
            DossierDesk.Audit(session, row, "filed", new { document = found.Code.Length > 0 ? found.Code : found.Subject });
        }

        return added;
    }
}
