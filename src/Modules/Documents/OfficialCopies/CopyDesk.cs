using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Work;

namespace LienThong.Documents;

/// <summary>What the steps of a copy share. Work items, notices and audit lines stand under the copy's own id: asking for one moves nothing of the document.</summary>
internal sealed class CopyDesk(WorkItems items, Notices notices)
{
    public const string SignKind = "documents.official-copy.sign";

    private const string End = "update [documents.official_copy] set state = @State, end_reason = @Reason, ended_at = @At, ended_by_name = @By where id = @Id";

    /// <summary>The copy of the acting hat's agency, locked for the write in hand, so that signing and taking back follow each other.</summary>
    public static async Task<OfficialCopy?> LockAsync(Session session, OfficialCopyId id) =>
        await session.ExecuteAsync("update [documents.official_copy] set version = version + 1 where id = @Id and agency_id = @Agency", new { Id = id, session.Act.Actor.Agency }) == 0
            ? null
            : await FindAsync(session, id);

    public static Task<OfficialCopy?> FindAsync(Session session, OfficialCopyId id) => session.FindAsync<OfficialCopy>("select * from [documents.official_copy] where id = @Id", new { Id = id });

    /// <summary>Puts it on the signer's desk.</summary>
    public Task OpenAsync(Session session, OfficialCopy copy) => items.OpenAsync(session, new WorkItem
    {
        Kind = SignKind,
        Ask = CopyWords.SignAsk,
        RecordKind = OfficialCopy.RecordKind,
        RecordId = copy.Id.Value,
        Holder = Token.Hat(copy.SignerId),
        HolderName = $"{copy.SignerName} – {copy.SignerPosition}",
        AgencyId = copy.AgencyId,
        Title = copy.Subject,
        Number = copy.OriginalCode,
        FromName = copy.AskedByName,
        Link = Links.Copy(copy.Id),
        Holds = false,
    });

    /// <summary>Nobody signs it any more, or its number is void.</summary>
    public async Task EndAsync(Session session, OfficialCopy copy, CopyState state, string? reason)
    {
        await session.ExecuteAsync(End, new { State = state.ToString(), Reason = reason, session.Act.At, By = session.Act.Actor.Display, copy.Id });
        await CloseAsync(session, copy);
    }

    public Task CloseAsync(Session session, OfficialCopy copy) => items.CloseAsync(session, copy.Id.Value);

    public Task TellAsync(Session session, OfficialCopy copy, IEnumerable<string> tokens, string text) =>
        notices.TellAsync(session, tokens.Where(t => t != Token.Hat(session.Act.Actor.Appointment)), text, Links.Copy(copy.Id), copy.Id.Value);

    public static void Audit(Session session, OfficialCopy copy, string what, object? detail = null) =>
        session.Audit("documents.official-copy." + what, OfficialCopy.RecordKind, copy.Id.Value, detail);
}
