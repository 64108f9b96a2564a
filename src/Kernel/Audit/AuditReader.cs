using System.Text;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;

namespace LienThong.Kernel.Audit;

/// <summary>What to look for in the audit; null leaves a filter out. The caller has checked who may look.</summary>
/// <param name="RecordId">One record's history.</param>
/// <param name="Person">Who did it.</param>
/// <param name="Agency">In whose name.</param>
/// <param name="From">From this day on, office time.</param>
/// <param name="To">Up to and with this day, office time.</param>
/// <param name="Action">Beginning of the action's code, e.g. <c>documents.incoming.</c></param>
public sealed record AuditFilter(Guid? RecordId = null, PersonId? Person = null, AgencyId? Agency = null, DateOnly? From = null, DateOnly? To = null, string? Action = null);

/// <summary>Where a page of the audit ended; the next one begins after it.</summary>
public sealed record AuditCursor(DateTimeOffset At, Guid Id);

/// <summary>One line of the audit as shown.</summary>
public sealed class AuditItem
{
    /// <summary>The entry.</summary>
    public Guid Id { get; init; }
    /// <summary>When.</summary>
    public DateTimeOffset At { get; init; }
    /// <summary>Who sat at the desk.</summary>
    public PersonId PersonId { get; init; }
    /// <summary>Name as it was then.</summary>
    public string PersonName { get; init; } = "";
    /// <summary>In which hat.</summary>
    public AppointmentId AppointmentId { get; init; }
    /// <summary>Title of that hat as it was then.</summary>
    public string Title { get; init; } = "";
    /// <summary>In which agency.</summary>
    public AgencyId AgencyId { get; init; }
    /// <summary>For whom, when by delegation.</summary>
    public string? OnBehalfOf { get; init; }
    /// <summary>What was done: a stable code.</summary>
    public string Action { get; init; } = "";
    /// <summary>Kind of the record.</summary>
    public string RecordKind { get; init; } = "";
    /// <summary>The record.</summary>
    public Guid RecordId { get; init; }
    /// <summary>Reason in the person's words.</summary>
    public string? Why { get; init; }
    /// <summary>JSON: what changed.</summary>
    public string? Detail { get; init; }
    /// <summary>Place in the chain; null while it waits to be sealed.</summary>
    public long? Position { get; init; }
}

/// <summary>Reads the audit newest first, page by page; the cost of a page does not depend on how long the audit is.</summary>
public sealed class AuditReader
{
    /// <summary>At most <paramref name="limit"/> lines after the cursor; the cursor of the next page is the last line's time and id.</summary>
    public Task<List<AuditItem>> ListAsync(Session session, AuditFilter filter, AuditCursor? after = null, int limit = 50)
    {
        var sql = new StringBuilder("""
            select e.id, e.at, e.person_id, e.person_name, e.appointment_id, e.title, e.agency_id, e.on_behalf_of, e.action,
                e.record_kind, e.record_id, e.why, e.detail, s.position
            from [audit.entry] e left join [audit.seal] s on s.entry_id = e.id where 1 = 1
            """);
        void Where(bool given, string condition) => sql.Append(given ? $" and {condition}" : "");
        Where(filter.RecordId is not null, "e.record_id = @RecordId");
        Where(filter.Person is not null, "e.person_id = @Person");
        Where(filter.Agency is not null, "e.agency_id = @Agency");
        Where(filter.From is not null, "e.at >= @from");
        Where(filter.To is not null, "e.at < @to");
        Where(filter.Action is not null, "substr(e.action, 1, length(@Action)) = @Action");
        Where(after is not null, "(e.at < @afterAt or (e.at = @afterAt and e.id < @afterId))");
        sql.Append(" order by e.at desc, e.id desc limit @limit");
        return session.QueryAsync<AuditItem>(sql.ToString(), new
        {
            filter.RecordId,
            filter.Person,
            filter.Agency,
            filter.Action,
            from = Midnight(filter.From),
            to = Midnight(filter.To?.AddDays(1)),
            afterAt = after?.At,
            afterId = after?.Id,
            limit,
        });
    }

    private static DateTimeOffset? Midnight(DateOnly? day) => day is { } d ? new(d.ToDateTime(TimeOnly.MinValue), Clock.Offset) : null;
}
