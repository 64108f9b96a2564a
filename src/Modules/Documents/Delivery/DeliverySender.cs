using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Work;

namespace LienThong.Documents;

/// <summary>
/// Sends an issued document. Inside one node a line arrives in the issuing transaction; a paper line waits for its tick. The
/// number of statements does not grow with every recipient: lines are made out of the recipients by one, work items by a few.
/// </summary>
internal sealed class DeliverySender(WorkItems items, Organisations organisations)
{
    public const string AcceptKind = "documents.delivery.accept";

    private const string Create = """
        insert into [documents.delivery](id, outgoing_id, position, agency_id, name, paper, copies, state, sent_at, state_at, state_by, reason, incoming_id)
        select r.id, r.outgoing_id, r.position, r.agency_id, r.name, r.paper, r.copies,
               case when r.paper then 'Waiting' else 'Arrived' end, @At, @At, @By, null, null
        from [documents.recipient] r where r.outgoing_id = @Id
        """;

    /// <summary>Makes the lines; how many.</summary>
    public Task<int> CreateAsync(Session session, OutgoingRow row) =>
        session.ExecuteAsync(Create, new { Id = row.Id.Value, session.Act.At, By = session.Act.Actor.Display });

    /// <summary>Puts "Tiếp nhận" on the văn thư's desk of every agency that has a line.</summary>
    public async Task AnnounceAsync(Session session, OutgoingRow row)
    {
        var lines = await session.QueryAsync<DeliveryRow>("select * from [documents.delivery] where outgoing_id = @Id and state = 'Arrived' order by position", new { Id = row.Id.Value });
        if (lines.Count == 0) return;
        var names = await organisations.NamesAsync(session, [row.AgencyId], Kernel.Clock.DateOf(session.Act.At));
        await items.OpenManyAsync(session, [.. lines.Select(line => new WorkItem
        {
            Kind = AcceptKind,
            Ask = OutgoingWords.AcceptAsk,
            RecordKind = DeliveryRow.Kind,
            RecordId = line.Id.Value,
            Holder = Token.Desk(line.AgencyId!.Value, Role.VanThu),
            HolderName = OutgoingWords.ClerkOf(line.Name),
            AgencyId = line.AgencyId!.Value,
            Title = row.Subject,
            Number = row.Code,
            FromName = names.GetValueOrDefault(row.AgencyId, ""),
            Link = Links.Delivery(line.Id),
            Due = Kernel.Clock.DateOf(session.Act.At),
        })]);
    }
}
