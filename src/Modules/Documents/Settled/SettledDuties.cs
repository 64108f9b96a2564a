using LienThong.Contracts.Documents;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;

namespace LienThong.Documents;

/// <summary>A unit's duty is over when its result was confirmed (for who supports: when it stands); an agency's when the document was closed, its own or the copy that it took in.</summary>
internal sealed class SettledDuties : ISettledDuties
{
    private const string Final = "not exists (select 1 from [documents.last_step] p where p.record_id = i.id and p.at > @Undoable)";

    private const string Closed = $"""
        select x.document, i.agency_id, cast(null as uuid) as unit_id, i.number, i.arrival_date, i.closed_at as at, l.done_by_name, l.result
        from (select c.id as document, c.id as incoming from [documents.incoming] c where c.id in @Ids
              union all select d.outgoing_id, d.incoming_id from [documents.delivery] d where d.outgoing_id in @Ids and d.incoming_id is not null) x
        join [documents.incoming] i on i.id = x.incoming
        left join [documents.line] l on l.incoming_id = i.id and l.parent_id is null and l.role = 'Lead' and l.state = 'Confirmed'
        where i.state = 'Closed' and {Final}
        """;

    private const string OfUnits = $"""
        select i.id as document, i.agency_id, l.unit_id, i.number, i.arrival_date, l.done_at as at, l.done_by_name, l.result
        from [documents.line] l join [documents.incoming] i on i.id = l.incoming_id
        where l.incoming_id in @Ids and l.unit_id is not null and l.parent_id is null and (l.state = 'Confirmed' or (l.role = 'Support' and l.state = 'Done')) and {Final}
        """;

    public async Task<IReadOnlyList<SettledDuty>> OfAsync(Session session, IReadOnlyCollection<Guid> documents, DateTimeOffset now)
    {
        var (closed, units) = await session.QueryAsync<Row, Row>(Closed, OfUnits, new { Ids = session.Ids(documents), Undoable = now - StepMemory.Allowed });
        return [.. closed.Concat(units).Where(r => r.At is not null).Select(r => new SettledDuty(r.Document, r.AgencyId, r.UnitId, r.Number, r.ArrivalDate, r.At!.Value, r.DoneByName ?? "", r.Result ?? ""))];
    }

    private sealed class Row
    {
        public Guid Document { get; init; }
        public AgencyId AgencyId { get; init; }
        public UnitId? UnitId { get; init; }
        public long Number { get; init; }
        public DateOnly ArrivalDate { get; init; }
        public DateTimeOffset? At { get; init; }
        public string? DoneByName { get; init; }
        public string? Result { get; init; }
    }
}
