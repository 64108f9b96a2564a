using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;

namespace LienThong.Documents;

/// <summary>Puts one document into one dossier that the acting hat has taken: it must see the document, which gives nobody else a sight of it.</summary>
internal sealed class DossierFiling
{
    /// <summary>DocOrdinal of Phụ lục VI has three digits.</summary>
    public const int MostDocuments = 999;

    private const string Insert = """
        insert into [documents.dossier_item](id, dossier_id, ordinal, record_kind, record_id, pages, note, added_at, added_by, added_by_name)
        values (@Row, @Dossier, @Ordinal, @Kind, @Record, null, '', @At, @By, @Name) on conflict (dossier_id, record_id) do nothing
        """;

    /// <summary>True where it was not there before. Invalid (field <c>Document</c>) for a draft, a void number, and beyond 999 documents.</summary>
    public async Task<Result<bool>> AddAsync(Session session, Dossier row, FiledDocument document)
    {
        var act = session.Act;
        if (await document.FindAsync(session, HatTokens.Reading(act.Actor)) is not { } found || found.AgencyId != row.AgencyId) return Fail.NotFound();
        if (!found.IsFiled) return Fail.Invalid("Document", "documents.dossier.not-filed", DossierTexts.NotFiled);
        if (await session.ScalarAsync<long>("select count(*) from [documents.dossier_item] where dossier_id = @Id", new { row.Id }) >= MostDocuments) return Fail.Invalid("Document", "documents.dossier.full", DossierTexts.Full(MostDocuments));
        var added = await session.ExecuteAsync(Insert, new { Row = OrderedId.Next(), Dossier = row.Id, Ordinal = row.LastOrdinal + 1, document.Kind, Record = document.Id, act.At, By = act.Actor.Appointment, Name = act.Actor.Display });
        if (added == 0) return false;
        row.LastOrdinal++;
        DossierDesk.Audit(session, row, "filed", new { document = found.Code.Length > 0 ? found.Code : found.Subject });
        return true;
    }
}
