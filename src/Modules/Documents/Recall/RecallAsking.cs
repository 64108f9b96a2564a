using LienThong.Kernel.Acts;
using LienThong.Kernel.Calendar;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Work;

namespace LienThong.Documents;

/// <summary>
/// Asks for every registered copy that is not asked for already. Work items stand under the recall's own id: no step of the
/// document closes them by accident, and who has to answer does not hold the document.
/// </summary>
internal sealed class RecallAsking(WorkItems items, Notices notices, Organisations organisations, Holidays holidays)
{
    public const string AnswerKind = "documents.recall.answer";

    private const string Copies = """
        select d.id as delivery_id, d.name, i.id as incoming_id, i.agency_id, i.number, i.notation, i.subject, i.presented_to, i.addressee_name, i.sender_name
        from [documents.delivery] d join [documents.incoming] i on i.id = d.incoming_id
        where d.outgoing_id = @Id and d.state in ('Accepted', 'Assigned', 'InProgress', 'Completed')
          and not exists (select 1 from [documents.recall] r where r.delivery_id = d.id and r.state <> 'Refused')
        order by d.position
        """;

    private const string Holders = "select incoming_id, holder from [documents.line] where incoming_id in @Ids and state not in ('Withdrawn', 'Moved')";

    /// <summary>How many recipients were asked.</summary>
    public async Task<int> AskAsync(Session session, OutgoingRow row, string reason)
    {
        var copies = await session.QueryAsync<Copy>(Copies, new { Id = row.Id.Value });
        if (copies.Count == 0) return 0;
        var today = Kernel.Clock.DateOf(session.Act.At);
        var due = (await holidays.CalendarAsync(session)).Add(today, 1);
        var sender = (await organisations.NamesAsync(session, [row.AgencyId], today)).GetValueOrDefault(row.AgencyId, "");
        foreach (var copy in copies) copy.Id = TypedId.New<RecallId>();
        await session.InsertManyAsync("[documents.recall]", "id, outgoing_id, delivery_id, incoming_id, agency_id, name, reason, due, asked_at, asked_by_name, state, held",
            [.. copies.Select(c => new object?[] { c.Id, row.Id, c.DeliveryId, c.IncomingId, c.AgencyId, c.Name, reason, due, session.Act.At, session.Act.Actor.Display, nameof(RecallState.Waiting), 0 })]);
        await items.OpenManyAsync(session, copies.ConvertAll(c => Item(c, sender, due)));
        var holders = (await session.QueryAsync<HolderRow>(Holders, new { Ids = session.Ids(copies.Select(c => c.IncomingId.Value)) })).ToLookup(h => h.IncomingId, h => h.Holder);
        await notices.TellManyAsync(session, copies.ConvertAll(c => new RecordNotice(new[] { Token.Desk(c.AgencyId, Role.VanThu), c.PresentedTo }.OfType<string>().Concat(holders[c.IncomingId]), Links.Incoming(c.IncomingId), c.IncomingId.Value)), RecallWords.ToldAsked(sender, row.Code, reason));
        foreach (var copy in copies) session.Audit("documents.incoming.recall-asked", Incoming.Kind, copy.IncomingId.Value, new { reason });
        return copies.Count;
    }

    private static WorkItem Item(Copy copy, string sender, DateOnly due) => new()
    {
        Kind = AnswerKind,
        Ask = RecallWords.AnswerAsk,
        RecordKind = CopyRecall.Kind,
        RecordId = copy.Id.Value,
        Holder = Token.Desk(copy.AgencyId, Role.VanThu),
        HolderName = OutgoingWords.ClerkOf(copy.Name),
        AgencyId = copy.AgencyId,
        Title = copy.Subject.Length > 0 ? copy.Subject : IncomingWords.Envelope(copy.AddresseeName, copy.SenderName),
        Number = copy.Notation.Length > 0 ? copy.Notation : IncomingWords.ArrivalNumber(copy.Number),
        FromName = sender,
        Link = Links.Incoming(copy.IncomingId, Steps.AnswerRecall),
        Due = due,
    };

    private sealed class Copy
    {
        public RecallId Id { get; set; }
        public DeliveryId DeliveryId { get; init; }
        public string Name { get; init; } = "";
        public IncomingId IncomingId { get; init; }
        public AgencyId AgencyId { get; init; }
        public long Number { get; init; }
        public string Notation { get; init; } = "";
        public string Subject { get; init; } = "";
        public string? PresentedTo { get; init; }
        public string? AddresseeName { get; init; }
        public string SenderName { get; init; } = "";
    }

    private sealed class HolderRow
    {
        public IncomingId IncomingId { get; init; }
        public string Holder { get; init; } = "";
    }
}
