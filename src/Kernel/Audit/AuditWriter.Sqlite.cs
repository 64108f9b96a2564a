using LienThong.Kernel.Data;

namespace LienThong.Kernel.Audit;

internal static partial class AuditWriter
{
    private const string SqliteInsert = """
        insert into [audit.entry](id, at, person_id, person_name, appointment_id, title, agency_id, on_behalf_of, action, record_kind, record_id, why, detail)
        values (@Id, @At, @PersonId, @PersonName, @AppointmentId, @Title, @AgencyId, @OnBehalfOf, @Action, @RecordKind, @RecordId, @Why, @Detail);
        insert into [audit.unsealed](entry_id) values (@Id)
        """;

    private static Task<int> SqliteAsync(Session session, List<AuditEntry> entries) => session.ExecuteAsync(SqliteInsert, entries);
}
