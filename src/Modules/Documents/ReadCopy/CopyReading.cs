using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Registers;

namespace LienThong.Documents;

/// <summary>A copy for one reader.</summary>
/// <param name="Signer">The reader's hat that is to sign it; null where none is.</param>
/// <param name="Asker">The reader's hat that asked for it, while it waits.</param>
/// <param name="Clerk">The reader's hat that may make its number void.</param>
/// <param name="Sees">How its paper looks: as signed, or as it would be signed now.</param>
internal sealed record CopyView(OfficialCopy Row, IReadOnlyList<HistoryRow> History, CopyPaperText Sees, Actor? Signer, Actor? Asker, Actor? Clerk)
{
    public bool IsPaper => CopyForms.ToPaper(Row.Form);
}

/// <summary>What the paper says of the agency and of who signs.</summary>
/// <param name="SignsAs">A line each.</param>
/// <param name="NextCode">What the number would be; empty once it is given.</param>
internal sealed record CopyPaperText(string Agency, string Superior, string Place, IReadOnlyList<string> SignsAs, string Name, string NextCode);

/// <summary>Reads copies for who may read the document that they copy.</summary>
internal sealed class CopyReading(UnitOfWork work, DocumentAccess access, Organisations organisations, Registers registers, Clock clock)
{
    private const string OfRecord = "select * from [documents.official_copy] where source_id = @Record order by asked_at desc, id desc limit 50";

    private const string History = "select at, person_name, title, on_behalf_of, action, detail from [audit.entry] where record_id = @Id order by at desc, id desc limit 50";

    /// <summary>The copy, or null when there is none that the reader may know of.</summary>
    public Task<CopyView?> FindAsync(OfficialCopyId id, Reader reader, CancellationToken ct) => work.ReadAsync(async s =>
    {
        if (!reader.May(Permissions.ReadCopy) || await CopyDesk.FindAsync(s, id) is not { } row || !await access.SeesAsync(s, reader, row.SourceId)) return null;
        var history = await s.QueryAsync<HistoryRow>(History, new { Id = id });
        var waits = row.State == CopyState.Waiting;
        return new CopyView(
            row, history, await PaperAsync(s, row),
            waits ? reader.HatsFor(Permissions.SignCopy).FirstOrDefault(h => h.Appointment == row.SignerId) : null,
            waits ? reader.HatsFor(Permissions.WithdrawCopy).FirstOrDefault(h => h.Appointment == row.AskedBy) : null,
            row.State == CopyState.Signed ? reader.HatsFor(Permissions.VoidCopy).FirstOrDefault(h => h.Agency == row.AgencyId) : null);
    }, ct);

    /// <summary>Copies of a document that the reader has on the screen, newest first.</summary>
    public Task<List<OfficialCopy>> OfRecordAsync(Guid record, CancellationToken ct) => work.ReadAsync(s => s.QueryAsync<OfficialCopy>(OfRecord, new { Record = record }), ct);

    private async Task<CopyPaperText> PaperAsync(Session session, OfficialCopy row)
    {
        if (row.SignedOn is not null) return new(row.AgencyName, row.SuperiorName, row.Place, row.SignedAs.Split('\n'), row.SignedByName ?? row.SignerName, "");
        var head = await CopyLetterhead.OfAsync(session, organisations, row.AgencyId, clock.Today);
        var signer = await organisations.MemberAsync(session, row.SignerId, clock.Today);
        var next = row.State == CopyState.Waiting ? await registers.PeekAsync(session, CopyBooks.BookOf(row.AgencyId, clock.Today)) : null;
        return new(head.Agency, head.Superior, head.Place, head.SignsAs(signer?.Role ?? Role.LanhDao, row.SignerPosition, delegated: false).Split('\n'), row.SignerName,
            next is { } number ? $"{OutgoingNotation.Number(number)}/{CopyForms.CodeOf(row.Kind)}-{head.Notation}" : "");
    }
}
