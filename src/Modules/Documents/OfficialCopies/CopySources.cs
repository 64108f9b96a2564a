using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;

namespace LienThong.Documents;

/// <summary>Finds the document to be copied for who may read it: an incoming one that stands, or an own one that is issued.</summary>
internal sealed class CopySources(Organisations organisations)
{
    private const string Seen = "select count(*) from [documents.access] where record_id = @Id and token in @Tokens";

    /// <summary>Null when there is none that these tokens may read.</summary>
    public async Task<CopySource?> FindAsync(Session session, string kind, Guid id, IReadOnlyCollection<string> tokens, DateOnly day) =>
        await session.ScalarAsync<long>(Seen, new { Id = id, Tokens = tokens }) == 0 ? null : await OfAsync(session, kind, id, day);

    /// <summary>The document, held against being taken back at this very moment.</summary>
    public async Task<CopySource?> HoldAsync(Session session, string kind, Guid id, DateOnly day)
    {
        var table = kind == Incoming.Kind ? "[documents.incoming]" : "[documents.outgoing]";
        await session.ExecuteAsync($"update {table} set version = version where id = @Id", new { Id = id });
        return await OfAsync(session, kind, id, day);
    }

    private async Task<CopySource?> OfAsync(Session session, string kind, Guid id, DateOnly day)
    {
        if (kind == Incoming.Kind) return await session.FindAsync<Incoming>("select * from [documents.incoming] where id = @Id", new { Id = id }) is { } letter ? Of(letter) : null;
        return await session.FindAsync<OutgoingRow>("select * from [documents.outgoing] where id = @Id", new { Id = id }) is { } own ? Of(own, await NameAsync(session, own.AgencyId, own.IssuedOn ?? day)) : null;
    }

    private static CopySource Of(Incoming row) => new(
        Incoming.Kind, row.Id.Value, row.AgencyId, row.TypeCode, row.Notation, row.IssuedDate, row.SenderName, row.Subject, Channels.Electronic.Contains(row.Channel), IncomingWords.ListName(row.Number, row.Notation),
        row.State is IncomingState.Voided or IncomingState.Recalled ? CopyErrors.SourceGone : row.TypeCode.Length == 0 || row.Subject.Length == 0 ? CopyErrors.Unopened : null);

    private static CopySource Of(OutgoingRow row, string issuer) => new(
        OutgoingRow.Kind, row.Id.Value, row.AgencyId, row.TypeCode, row.Code, row.IssuedOn, issuer, row.Subject, true, row.Code,
        row.State == OutgoingState.Issued ? null : OutgoingFlow.Left(row.State) ? CopyErrors.SourceGone : CopyErrors.NotIssued);

    private async Task<string> NameAsync(Session session, AgencyId agency, DateOnly day) => (await organisations.NamesAsync(session, [agency], day)).GetValueOrDefault(agency, "");
}
