using LienThong.Kernel.Data;

namespace LienThong.Documents;

internal sealed partial class DocumentAccess
{
    private const string SqliteInsert = """
        insert into [documents.access](record_id, token, record_kind, day) values (@RecordId, @Token, @RecordKind, @Day)
        on conflict (record_id, token) do nothing
        """;

    // One compiled statement, run for each row: nothing is quicker inside the process.
    private static Task<int> SqliteAsync(Session session, string kind, Guid record, DateOnly day, string[] all) =>
        session.ExecuteAsync(SqliteInsert, all.Select(t => new AccessRow { RecordId = record, RecordKind = kind, Day = day, Token = t }));
}
