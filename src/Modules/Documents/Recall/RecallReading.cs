using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;

namespace LienThong.Documents;

/// <summary>Recalls as both ends read them, one statement each.</summary>
internal sealed class RecallReading
{
    // Who was given it and did not look before it was taken back never had it.
    private const string Had = """
        (select count(*) from (
          select l.holder from [documents.line] l where l.incoming_id = r.incoming_id and (l.seen_at is not null or l.state not in ('Withdrawn', 'Moved'))
          union select i.presented_to from [documents.incoming] i where i.id = r.incoming_id and i.presented_to is not null) h)
        """;

    private const string Columns = $"""
        select r.id, r.outgoing_id, r.delivery_id, r.incoming_id, r.agency_id, r.name, r.reason, r.due, r.asked_at, r.asked_by_name, r.state, r.answer_reason, r.answered_at, r.answered_by_name,
          case when r.state = 'Waiting' then {Had} else r.held end as held
        from [documents.recall] r
        """;

    /// <summary>All that was ever asked about an outgoing document, in the order of its recipients, the newest asking first.</summary>
    public Task<List<CopyRecall>> OfOutgoingAsync(Session session, OutgoingId id) => session.QueryAsync<CopyRecall>(
        $"{Columns} join [documents.delivery] d on d.id = r.delivery_id where r.outgoing_id = @Id order by d.position, r.asked_at desc, r.id desc", new { Id = id.Value });

    /// <summary>The newest asking for a registered copy; null when its sender never asked.</summary>
    public Task<CopyRecall?> OfIncomingAsync(Session session, IncomingId id) => session.FindAsync<CopyRecall>(
        $"{Columns} where r.incoming_id = @Id order by r.asked_at desc, r.id desc limit 1", new { Id = id.Value });

    /// <summary>Whether the agency answers: the one asked, or the one that it passed into as a whole.</summary>
    public async Task<bool> AnswersAsync(Session session, CopyRecall recall, AgencyId agency) => recall.AgencyId == agency || await session.ScalarAsync<long>("""
        select count(*) from [org.succession] s where s.from_agency_id = @From and s.to_agency_id = @To and s.from_unit_id is null and s.valid_from <= @Day
        """, new { From = recall.AgencyId, To = agency, Day = Kernel.Clock.DateOf(session.Act.At) }) > 0;
}
