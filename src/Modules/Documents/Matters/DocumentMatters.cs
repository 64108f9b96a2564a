using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>Documents and dossiers as records of a matter: they belong together by answering, by being related, by being sent and taken in, by lying in one dossier.</summary>
internal sealed class DocumentMatters : IMatterSource
{
    private const string Documents = """
        select i.id, i.notation as code, i.number, i.subject, i.sender_name as from_name, i.addressee_name, i.arrival_date as day, i.registered_at as at, i.state, 1 as arrived
        from [documents.incoming] i where i.id in @Ids and exists (select 1 from [documents.access] a where a.record_id = i.id and a.token in @Tokens)
        union all
        select o.id, case when o.code_number is null then '' else o.code_number || '/' || o.notation end as code, null as number, o.subject, o.unit_name as from_name, null as addressee_name, o.issued_on as day, o.created_at as at, o.state, 0 as arrived
        from [documents.outgoing] o where o.id in @Ids and exists (select 1 from [documents.access] a where a.record_id = o.id and a.token in @Tokens)
        """;

    private const string Together = """
        select x.id from (
          select r.right_id as id from [documents.related] r where r.left_id in @Ids
          union select r.left_id as id from [documents.related] r where r.right_id in @Ids
          union select d.incoming_id as id from [documents.delivery] d where d.outgoing_id in @Ids and d.incoming_id is not null
          union select d.outgoing_id as id from [documents.delivery] d where d.incoming_id in @Ids
          union select t.dossier_id as id from [documents.dossier_item] t where t.record_id in @Ids
          union select t.record_id as id from [documents.dossier_item] t where t.dossier_id in @Ids) x
        limit @Most
        """;

    // That somebody looked is no step of the matter.
    private const string Steps = """
        select record_id, at, person_name, title, on_behalf_of, action, detail from [audit.entry]
        where record_id in @Ids and action not in ('documents.incoming.seen', 'documents.outgoing.seen') order by at desc, id desc limit @Most
        """;

    private const string Receipts = """
        select d.outgoing_id, d.name, e.state, e.at from [documents.delivery_event] e join [documents.delivery] d on d.id = e.delivery_id
        where e.outgoing_id in @Ids order by e.at desc, e.id desc limit @Most
        """;

    public async Task<IReadOnlyList<MatterRecord>> FindAsync(Session session, Reader reader, IReadOnlyCollection<Guid> records)
    {
        var args = DossierScope.Of(reader).Args(session);
        args.Add("Ids", session.Ids(records));
        args.Add("Tokens", reader.Tokens);
        var (documents, dossiers) = await session.QueryAsync<DocumentRow, Dossier>(Documents, $"select d.* from [documents.dossier] d where d.id in @Ids and {DossierScope.Seen}", args);
        return [.. documents.Select(Of), .. dossiers.Select(Of)];
    }

    public async Task<IReadOnlyList<Guid>> LinkedAsync(Session session, IReadOnlyCollection<Guid> records, int most) =>
        await session.QueryAsync<Guid>(Together, new { Ids = session.Ids(records), Most = most });

    public async Task<MatterMarks> MarksAsync(Session session, IReadOnlyCollection<Guid> records, int most)
    {
        var (steps, receipts) = await session.QueryAsync<HistoryRow, ReceiptRow>(Steps, Receipts, new { Ids = session.Ids(records), Most = most + 1 });
        return new([.. steps.Take(most).Select(Mark).OfType<MatterMark>(), .. ReceiptMarks.Of(receipts.Take(most))], steps.Count > most || receipts.Count > most);
    }

    // An entry of another module stands under the same record only where that module tells it itself.
    private static MatterMark? Mark(HistoryRow row) => row.Action.Split('.') switch
    {
        ["documents", "dossier", ..] => new(row.RecordId, DossierHistoryWords.Of(row)),
        ["documents", "incoming", ..] => new(row.RecordId, HistoryWords.Of(row)),
        ["documents", ..] => new(row.RecordId, OutgoingHistoryWords.Of(row)),
        _ => null,
    };

    private static MatterRecord Of(DocumentRow row) => row.Arrived == 1 ? Arrived(row, Enum.Parse<IncomingState>(row.State)) : Left(row, Enum.Parse<OutgoingState>(row.State));

    private static MatterRecord Arrived(DocumentRow row, IncomingState state) =>
        new(row.Id, MatterWords.Incoming, row.Code.Length > 0 ? row.Code : IncomingWords.ArrivalNumber(row.Number ?? 0), row.Subject.Length > 0 ? row.Subject : IncomingWords.Envelope(row.AddresseeName, row.FromName), row.FromName, row.Day ?? Vn.Day(row.At), IncomingWords.Of(state), IncomingTones.Of(state), Links.Incoming(new(row.Id)))
        {
            Icon = "inbox",
        };

    private static MatterRecord Left(DocumentRow row, OutgoingState state) =>
        new(row.Id, MatterWords.Outgoing, row.Code, row.Subject, row.FromName, row.Day ?? Vn.Day(row.At), OutgoingWords.Of(state), OutgoingWords.ToneOf(state), Links.Outgoing(new(row.Id)))
        {
            Icon = "send",
        };

    private static MatterRecord Of(Dossier row) =>
        new(row.Id.Value, DossierWords.Dossier, row.Notation, row.Title, row.KeeperName, row.StartDate, DossierWords.Of(row.State), DossierWords.ToneOf(row.State), Links.Dossier(row.Id))
        {
            Icon = "folder",
            Gathers = true,
        };

    private sealed class DocumentRow
    {
        public Guid Id { get; init; }
        public string Code { get; init; } = "";
        public long? Number { get; init; }
        public string Subject { get; init; } = "";
        public string FromName { get; init; } = "";
        public string? AddresseeName { get; init; }
        public DateOnly? Day { get; init; }
        public DateTimeOffset At { get; init; }
        public string State { get; init; } = "";
        public long Arrived { get; init; }
    }
}
