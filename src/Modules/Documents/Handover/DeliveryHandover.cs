using LienThong.Contracts.Organisation;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Work;

namespace LienThong.Documents;

/// <summary>Deliveries that wait at agencies that end: the successor accepts them, and the sender sees that they went on.</summary>
internal sealed class DeliveryHandover(WorkItems items)
{
    private const string Lines = """
        select d.*, o.subject, o.code_number, o.notation from [documents.delivery] d join [documents.outgoing] o on o.id = d.outgoing_id
        where d.agency_id in @Ids and d.state = 'Arrived' order by d.id
        """;

    private const string ItemsOf = """
        select w.* from [work.item] w join [documents.delivery] d on d.id = w.record_id where w.closed_at is null and d.agency_id in @Ids and d.state = 'Arrived'
        """;

    private const string Event = """
        insert into [documents.delivery_event](id, delivery_id, outgoing_id, state, at, by, reason) values (@Row, @Id, @OutgoingId, 'Arrived', @At, @By, @Why)
        """;

    public async Task<List<Passing>> PlanAsync(Session session, Heirs heirs, Guid[] ended)
    {
        var args = new { Ids = session.Ids(ended) };
        var open = (await session.QueryAsync<WorkItem>(ItemsOf, args)).ToLookup(w => w.RecordId);
        return (await session.QueryAsync<Waiting>(Lines, args)).ConvertAll(line => Plan(heirs, line, [.. open[line.Id.Value]]));
    }

    private Passing Plan(Heirs heirs, Waiting line, List<WorkItem> open)
    {
        var keeper = heirs.Rest(line.AgencyId);
        var clerk = heirs.Clerk(keeper);
        var told = new HandedRecord(DeliveryRow.Kind, line.Id.Value, line.AgencyId, line.Subject, $"{line.CodeNumber}/{line.Notation}", OutgoingWords.ClerkOf(line.Name), keeper, clerk?.Name ?? "", open.Count)
        {
            Fault = clerk is null ? HandoverWords.NoClerk(heirs.Office(keeper).Name) : null,
        };
        return new(told, session => ApplyAsync(session, heirs, line, keeper, clerk!, open));
    }

    private async Task ApplyAsync(Session session, Heirs heirs, Waiting line, AgencyId keeper, Heir clerk, List<WorkItem> open)
    {
        var (from, to) = (heirs.NameOf(line.AgencyId), heirs.Office(keeper).Name);
        var args = new { Row = OrderedId.Next(), Id = line.Id.Value, OutgoingId = line.OutgoingId.Value, Keeper = keeper, session.Act.At, By = session.Act.Actor.Display, Why = HandoverWords.MovedBy(heirs.Basis, to) };
        await session.ExecuteAsync("update [documents.delivery] set agency_id = @Keeper where id = @Id", args);
        await session.ExecuteAsync(Event, args);
        await items.CloseAsync(session, line.Id.Value);
        foreach (var item in open)
            await items.OpenAsync(session, item with { AgencyId = keeper, Holder = clerk.Token, HolderName = clerk.Name });
        session.Audit("documents.delivery.handed-over", DeliveryRow.Kind, line.Id.Value, new { from, to, basis = heirs.Basis });
    }

    private sealed class Waiting
    {
        public DeliveryId Id { get; init; }
        public OutgoingId OutgoingId { get; init; }
        public AgencyId AgencyId { get; init; }
        public string Name { get; init; } = "";
        public string Subject { get; init; } = "";
        public string? CodeNumber { get; init; }
        public string? Notation { get; init; }
    }
}
