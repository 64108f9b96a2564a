using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Documents;

/// <summary>Who may see a document, token by token, for incoming and outgoing alike. Never asks for the same right twice.</summary>
internal sealed partial class DocumentAccess
{
    /// <summary>Adds tokens to a record; true when at least one was new.</summary>
    public async Task<bool> GrantAsync(Session session, string kind, Guid record, DateOnly day, IEnumerable<string> tokens)
    {
        // In one order everywhere, so that two who grant at once wait for each other and do not block each other.
        string[] all = [.. tokens.Distinct().Order(StringComparer.Ordinal)];
        if (all.Length == 0) return false;
        return await (session.Engine == Engine.Postgres ? PostgresAsync(session, kind, record, day, all) : SqliteAsync(session, kind, record, day, all)) > 0;
    }

    /// <summary>Takes tokens off a record again.</summary>
    public Task RevokeAsync(Session session, Guid record, IReadOnlyCollection<string> tokens) =>
        session.ExecuteAsync("delete from [documents.access] where record_id = @Record and token in @Tokens", new { Record = record, Tokens = tokens });

    /// <summary>All tokens of a record, as the search entry carries them.</summary>
    public Task<List<string>> TokensAsync(Session session, Guid record) =>
        session.QueryAsync<string>("select token from [documents.access] where record_id = @Record order by token", new { Record = record });

    /// <summary>Whether the reader may see the record.</summary>
    public async Task<bool> SeesAsync(Session session, Reader reader, Guid record) => await session.ScalarAsync<long>(
        "select count(*) from [documents.access] where record_id = @Record and token in @Tokens", new { Record = record, reader.Tokens }) > 0;
}
