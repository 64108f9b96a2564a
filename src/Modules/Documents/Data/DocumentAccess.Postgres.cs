using LienThong.Kernel.Data;

namespace LienThong.Documents;

internal sealed partial class DocumentAccess
{
    private const string PostgresInsert = """
        insert into [documents.access](record_id, token, record_kind, day) select @Record, t, @Kind, @Day from unnest(@All) as t
        on conflict (record_id, token) do nothing
        """;

    private static Task<int> PostgresAsync(Session session, string kind, Guid record, DateOnly day, string[] all) =>
        session.ExecuteAsync(PostgresInsert, new { Record = record, Kind = kind, Day = day, All = all });
}
