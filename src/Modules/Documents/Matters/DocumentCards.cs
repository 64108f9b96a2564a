using LienThong.Contracts.Documents;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Documents;

/// <summary>Documents as records of other modules name them.</summary>
internal sealed class DocumentCards : IDocumentCards
{
    private const string One = """
        select x.notation, x.subject, x.arrived from (
          select i.id, i.notation, i.subject, 1 as arrived from [documents.incoming] i where i.id = @Id
          union all
          select o.id, case when o.code_number is null then '' else o.code_number || '/' || o.notation end as notation, o.subject, 0 as arrived from [documents.outgoing] o where o.id = @Id) x
        where exists (select 1 from [documents.access] a where a.record_id = x.id and a.token in @Tokens)
        """;

    public Task<DocumentCard?> FindAsync(Session session, Reader reader, Guid id) => FindAsync(session, reader.Tokens, id);

    public Task<DocumentCard?> FindAsync(Session session, Actor hat, Guid id) => FindAsync(session, HatTokens.Reading(hat), id);

    private static async Task<DocumentCard?> FindAsync(Session session, string[] tokens, Guid id) =>
        await session.FindAsync<Row>(One, new { Id = id, Tokens = tokens }) is { } row ? new(id, row.Notation, row.Subject, row.Arrived == 1 ? Links.Incoming(new(id)) : Links.Outgoing(new(id))) : null;

    private sealed class Row
    {
        public string Notation { get; init; } = "";
        public string Subject { get; init; } = "";
        public long Arrived { get; init; }
    }
}
