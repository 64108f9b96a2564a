using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using LienThong.Kernel.Work;

namespace LienThong.Documents;

/// <summary>Changes of receiving lines: state with time and person, the event, the recipient's work item, audit.</summary>
internal sealed class DeliveryDesk(WorkItems items)
{
    private const string Change = """
        update [documents.delivery] set state = @To, state_at = @At, state_by = @By, reason = @Reason, incoming_id = coalesce(@Incoming, incoming_id)
        where id = @Id and state = @From
        """;

    private const string Event = """
        insert into [documents.delivery_event](id, delivery_id, outgoing_id, state, at, by, reason) values (@Row, @Id, @Outgoing, @To, @At, @By, @Reason)
        """;

    /// <summary>The agency's own lines, and those of agencies that passed into it as a whole: their văn thư has the work items already.</summary>
    public const string OwnOrInherited = """
        (d.agency_id = @Agency or d.agency_id in (select s.from_agency_id from [org.succession] s
          where s.to_agency_id = @Agency and s.from_unit_id is null and s.valid_from <= @Day))
        """;

    /// <summary>A line that still lies at the acting hat's agency; refused when it does not wait there any more.</summary>
    public async Task<Result<DeliveryRow>> ArrivedAsync(Session session, DeliveryId id)
    {
        var line = await session.FindAsync<DeliveryRow>($"select d.* from [documents.delivery] d where d.id = @Id and {OwnOrInherited}",
            new { Id = id.Value, session.Act.Actor.Agency, Day = Kernel.Clock.DateOf(session.Act.At) });
        if (line is null) return Fail.NotFound();
        return line.State == DeliveryState.Arrived ? line : DeliveryErrors.NotWaiting;
    }

    /// <summary>Moves a line; false when somebody else moved it first.</summary>
    public async Task<bool> MoveAsync(Session session, DeliveryRow line, DeliveryState to, string by, string? reason = null, IncomingId? incoming = null)
    {
        var args = new
        {
            Row = OrderedId.Next(),
            Id = line.Id.Value,
            Outgoing = line.OutgoingId.Value,
            From = line.State.ToString(),
            To = to.ToString(),
            session.Act.At,
            By = by,
            Reason = reason,
            Incoming = incoming?.Value,
        };
        if (await session.ExecuteAsync(Change, args) == 0) return false;
        await session.ExecuteAsync(Event, args);
        if (line.State == DeliveryState.Arrived) await items.CloseAsync(session, line.Id.Value, DeliverySender.AcceptKind);
        session.Audit($"documents.delivery.{to.ToString().ToLowerInvariant()}", DeliveryRow.Kind, line.Id.Value, new { Outgoing = line.OutgoingId.Value, line.Name, reason, Incoming = incoming?.Value });
        return true;
    }
}
