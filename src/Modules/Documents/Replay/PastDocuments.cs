using LienThong.Contracts.Documents;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Registers;
using LienThong.Kernel.Results;
using LienThong.Kernel.Search;

namespace LienThong.Documents;

/// <summary>History in bulk: rows of many documents saved together, each with its own number, rights, search entry and audit line.</summary>
internal sealed class PastDocuments(UnitOfWork work, Registers registers, SearchIndex search, PastIssues issues, PastReceipts receipts) : IPastDocuments
{
    public async Task WriteAsync(IReadOnlyList<PastEvent> events, Act act, CancellationToken ct)
    {
        var done = await work.SystemWriteAsync<Done>("documents.history", act, async s =>
        {
            var entries = new List<SearchEntry>(events.Count);
            foreach (var e in events)
                entries.Add(e is PastIssue issue ? await IssueAsync(s, issue) : await ReceiveAsync(s, (PastReceipt)e));
            await s.SaveAsync();
            await search.PutManyAsync(s, entries);
            return Done.It;
        }, ct);
        DocumentReplay.Played(done);
    }

    private async Task<SearchEntry> IssueAsync(Session s, PastIssue e)
    {
        var day = Kernel.Clock.DateOf(e.At);
        var drawn = DocumentReplay.Played(await registers.DrawAsync(s, IssueOutgoing.BookOf(e.Drafter.Agency, day), new RecordRef(OutgoingRow.Kind, e.Id), day));
        var row = await issues.AddAsync(s, e, drawn, day);
        s.Audit("documents.history.issued", OutgoingRow.Kind, e.Id, new { row.Code, row.IssuedOn });
        string[] tokens = [Token.Registry(row.AgencyId), Token.Hat(row.DrafterId), Token.Hat(row.SignerId), Token.Head(e.Unit)];
        Grant(s, OutgoingRow.Kind, e.Id, day, tokens);
        return new SearchEntry(e.Id, OutgoingRow.Kind, e.Subject, e.Words, row.Code, e.At, Links.Outgoing(row.Id), tokens, Agency: row.AgencyId);
    }

    private async Task<SearchEntry> ReceiveAsync(Session s, PastReceipt e)
    {
        var day = Kernel.Clock.DateOf(e.At);
        var drawn = DocumentReplay.Played(await registers.DrawAsync(s, IncomingWriter.BookOf(e.Agency, day), new RecordRef(Incoming.Kind, e.Id), day));
        var (row, tokens) = receipts.Add(s, e, drawn, day);
        s.Audit("documents.history.received", Incoming.Kind, e.Id, new { row.Number, row.Notation, row.SenderName });
        Grant(s, Incoming.Kind, e.Id, day, tokens);
        var at = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), Kernel.Clock.Offset);
        return new SearchEntry(e.Id, Incoming.Kind, e.Subject, e.Words, row.Notation, at, Links.Incoming(row.Id), tokens, Agency: e.Agency);
    }

    private static void Grant(Session s, string kind, Guid record, DateOnly day, IEnumerable<string> tokens) =>
        s.Context<DocumentsContext>().Access.AddRange(tokens.Distinct().Select(t => new AccessRow { RecordId = record, RecordKind = kind, Day = day, Token = t }));
}
