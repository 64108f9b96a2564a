using LienThong.Kernel.Data;

namespace LienThong.Kernel.Audit;

internal static partial class AuditWriter
{
    // Who, when and why are the act's, the same for all lines: one statement for any number of them.
    private const string PostgresInsert = """
        with written as (
            insert into [audit.entry](id, at, person_id, person_name, appointment_id, title, agency_id, on_behalf_of, action, record_kind, record_id, why, detail)
            select id, @At, @PersonId, @PersonName, @AppointmentId, @Title, @AgencyId, @OnBehalfOf, action, kind, record, @Why, detail
            from unnest(@Ids, @Actions, @Kinds, @Records, @Details) as l(id, action, kind, record, detail)
            returning id)
        insert into [audit.unsealed](entry_id) select id from written
        """;

    private static Task<int> PostgresAsync(Session session, List<AuditEntry> entries)
    {
        var act = entries[0];
        return session.ExecuteAsync(PostgresInsert, new
        {
            act.At,
            act.PersonId,
            act.PersonName,
            act.AppointmentId,
            act.Title,
            act.AgencyId,
            act.OnBehalfOf,
            act.Why,
            Ids = entries.Select(e => e.Id).ToArray(),
            Actions = entries.Select(e => e.Action).ToArray(),
            Kinds = entries.Select(e => e.RecordKind).ToArray(),
            Records = entries.Select(e => e.RecordId).ToArray(),
            Details = entries.Select(e => e.Detail).ToArray(),
        });
    }
}
