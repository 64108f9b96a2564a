using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;

namespace LienThong.Kernel.Audit;

/// <summary>Appends the session's audit lines inside its transaction.</summary>
internal static class AuditWriter
{
    private const string Insert = """
        insert into [audit.entry](id, at, person_id, person_name, appointment_id, title, agency_id, on_behalf_of, action, record_kind, record_id, why, detail)
        values (@Id, @At, @PersonId, @PersonName, @AppointmentId, @Title, @AgencyId, @OnBehalfOf, @Action, @RecordKind, @RecordId, @Why, @Detail);
        insert into [audit.unsealed](entry_id) values (@Id)
        """;

    public static async Task WriteAsync(Session session)
    {
        var act = session.Act;
        foreach (var line in session.AuditLines)
        {
            await session.ExecuteAsync(Insert, new AuditEntry
            {
                Id = OrderedId.Next(),
                At = act.At,
                PersonId = act.Actor.Person,
                PersonName = act.Actor.PersonName,
                AppointmentId = act.Actor.Appointment,
                Title = act.Actor.Title,
                AgencyId = act.Actor.Agency,
                OnBehalfOf = act.Actor.OnBehalfOf,
                Action = line.Action,
                RecordKind = line.RecordKind,
                RecordId = line.RecordId,
                Why = act.Why,
                Detail = line.Detail is null ? null : Json.Write(line.Detail),
            });
        }
    }
}
