using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;

namespace LienThong.Kernel.Audit;

/// <summary>Appends the session's audit lines inside its transaction.</summary>
internal static partial class AuditWriter
{
    public static Task WriteAsync(Session session)
    {
        var act = session.Act;
        var entries = session.AuditLines.ConvertAll(line => new AuditEntry
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
        return session.Engine == Engine.Postgres ? PostgresAsync(session, entries) : SqliteAsync(session, entries);
    }
}
