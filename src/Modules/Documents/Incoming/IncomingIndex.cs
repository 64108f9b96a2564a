using LienThong.Kernel.Data;
using LienThong.Kernel.Search;

namespace LienThong.Documents;

/// <summary>The search entry of an incoming document: subject, the words of its files, its notation, those who may see it.</summary>
internal sealed class IncomingIndex(SearchIndex search)
{
    private const string FileWords = """
        select c.text from [documents.attachment] a join [files.content] c on c.hash = a.hash
        where a.record_id = @Record and c.text is not null order by a.ordinal
        """;

    public async Task PutAsync(Session session, Incoming row, IReadOnlyCollection<string> tokens)
    {
        var words = await session.QueryAsync<string>(FileWords, new { Record = row.Id.Value });
        var body = string.Join('\n', [.. new[] { row.SenderName, row.SignerName, row.Text ?? "" }.Where(t => t.Length > 0), .. words]);
        var at = new DateTimeOffset(row.ArrivalDate.ToDateTime(TimeOnly.MinValue), Kernel.Clock.Offset);
        await search.PutAsync(session, new SearchEntry(row.Id.Value, Incoming.Kind, IncomingWords.TitleOf(row), body, row.Notation, at, Links.Incoming(row.Id), tokens, row.ExternalId, row.AgencyId));
    }

    public Task GrantAsync(Session session, Incoming row, IEnumerable<string> tokens) => search.GrantAsync(session, row.Id.Value, tokens);

    public Task RevokeAsync(Session session, Incoming row, IEnumerable<string> tokens) => search.RevokeAsync(session, row.Id.Value, tokens);
}
