using LienThong.Kernel.Data;
using LienThong.Kernel.Search;

namespace LienThong.Documents;

/// <summary>The search entry of an outgoing document: subject, number, signer, and the words of the newest version's files.</summary>
internal sealed class OutgoingIndex(SearchIndex search, DocumentAccess access)
{
    private const string Words = """
        select c.text from [documents.draft_version] v
        join [documents.attachment] a on a.record_id = v.id join [files.content] c on c.hash = a.hash
        where v.outgoing_id = @Id and v.number = @Version and c.text is not null order by a.ordinal
        """;

    /// <summary>Puts or replaces the entry with the rights as they stand.</summary>
    public async Task PutAsync(Session session, OutgoingRow row)
    {
        var words = await session.QueryAsync<string>(Words, new { Id = row.Id.Value, Version = row.LastVersion });
        var body = string.Join('\n', [$"{DocumentType.NameOf(row.TypeCode)} {row.SignerName} {row.UnitName}", .. words]);
        var tokens = await access.TokensAsync(session, row.Id.Value);
        await search.PutAsync(session, new SearchEntry(row.Id.Value, OutgoingRow.Kind, row.Subject, body, row.Code, row.IssuedAt ?? row.CreatedAt, Links.Outgoing(row.Id), tokens, Agency: row.AgencyId));
    }

    /// <summary>Lets more people find it.</summary>
    public Task GrantAsync(Session session, OutgoingRow row, IEnumerable<string> tokens) => search.GrantAsync(session, row.Id.Value, tokens);
}
