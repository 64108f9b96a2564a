using System.Globalization;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;

namespace LienThong.Documents;

/// <summary>Chờ tiếp nhận: what has arrived at the reader's desks as văn thư, oldest first, urgent before the rest.</summary>
internal sealed class WaitingListing(UnitOfWork work, Organisations organisations, KeptBooks kept, Clock clock)
{
    public const int PageSize = 50;

    private const string Columns = """
        select d.id, d.agency_id, d.outgoing_id, d.state, d.sent_at, d.state_at, d.state_by, d.reason, d.copies, d.incoming_id, o.agency_id as sender_id, o.type_code, o.subject, o.urgency, o.code_number, o.notation,
               o.issued_on, o.signer_name, o.signer_position, o.pages, o.reply_by, o.state as issued_state
        from [documents.delivery] d join [documents.outgoing] o on o.id = d.outgoing_id
        """;

    /// <summary>One page of what waits at the agency, with the number that the next acceptance would get.</summary>
    public Task<WaitingPageOf> PageAsync(AgencyId agency, string? after, CancellationToken ct) => work.ReadAsync(async s =>
    {
        var key = long.TryParse((after ?? "").Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var ms) && ms < 253_402_300_800_000
            ? DateTimeOffset.FromUnixTimeMilliseconds(ms) : DateTimeOffset.UnixEpoch;
        var id = Guid.TryParse((after ?? "").Split('-', 2)[^1], out var last) ? last : default;
        var rows = await s.QueryAsync<WaitingLine>(Columns + $"""
             where {DeliveryDesk.OwnOrInherited} and d.state = 'Arrived' and (d.sent_at > @Key or (d.sent_at = @Key and d.id > @Id))
            order by d.sent_at, d.id limit @Limit
            """, new { Agency = agency, Day = clock.Today, Key = key, Id = id, Limit = PageSize + 1 });
        var more = rows.Count > PageSize;
        if (more) rows.RemoveAt(PageSize);
        var next = more ? $"{rows[^1].SentAt.ToUnixTimeMilliseconds()}-{rows[^1].Id}" : null;
        var number = (await kept.OnAsync(s, agency, IncomingWriter.BookKind, clock.Today))[0].Next;
        return new WaitingPageOf([.. rows.OrderByDescending(r => r.Urgency)], await SendersAsync(s, rows), number, next);
    }, ct);

    /// <summary>One line for a desk that may see it: the văn thư, leaders and office of the receiving agency.</summary>
    public Task<WaitingOne?> FindAsync(DeliveryId id, Reader reader, CancellationToken ct) => work.ReadAsync(async s =>
    {
        var line = await s.FindAsync<WaitingLine>(Columns + " where d.id = @Id", new { Id = id.Value });
        if (line?.AgencyId is not { } agency || !reader.Sees([Token.Registry(agency)])) return null;
        // What its sender took back, or this agency refused, is no longer theirs to read; of the first only number and reason stay.
        if (line.State == DeliveryState.Withdrawn) line = line.WithoutContent();
        List<Attachment> files = line.State is DeliveryState.Withdrawn or DeliveryState.Refused ? [] : await s.QueryAsync<Attachment>(FinalFiles, new { Id = line.OutgoingId.Value });
        return new WaitingOne(line, (await SendersAsync(s, [line])).GetValueOrDefault(line.SenderId, ""), files, await kept.OnAsync(s, agency, IncomingWriter.BookKind, clock.Today));
    }, ct);

    private const string FinalFiles = $"""
        select a.*, {DocumentFiles.Remarks} from [documents.attachment] a left join [files.content] c on c.hash = a.hash join [documents.draft_version] v on v.id = a.record_id
        join [documents.outgoing] o on o.id = v.outgoing_id and o.last_version = v.number where o.id = @Id order by a.ordinal
        """;

    private Task<Dictionary<AgencyId, string>> SendersAsync(Session s, IEnumerable<WaitingLine> rows) =>
        organisations.NamesAsync(s, [.. rows.Select(r => r.SenderId).Distinct()], clock.Today);
}

/// <summary>One page of what waits.</summary>
internal sealed record WaitingPageOf(IReadOnlyList<WaitingLine> Rows, Dictionary<AgencyId, string> Senders, long? NextNumber, string? Next);

/// <summary>One delivered document before it is accepted.</summary>
internal sealed record WaitingOne(WaitingLine Line, string Sender, IReadOnlyList<Attachment> Files, IReadOnlyList<KeptBook> Books)
{
    /// <summary>The number that an acceptance into the first book would get.</summary>
    public long? NextNumber => Books[0].Next;
}

/// <summary>A receiving line with what the envelope and the first page say.</summary>
internal sealed record WaitingLine
{
    public DeliveryId Id { get; init; }
    public AgencyId? AgencyId { get; init; }
    public OutgoingId OutgoingId { get; init; }
    public DeliveryState State { get; init; }
    public DateTimeOffset SentAt { get; init; }
    public DateTimeOffset StateAt { get; init; }
    public string StateBy { get; init; } = "";
    public string? Reason { get; init; }
    public int Copies { get; init; }
    public Guid? IncomingId { get; init; }
    public AgencyId SenderId { get; init; }
    public string TypeCode { get; init; } = "";
    public string Subject { get; init; } = "";
    public Urgency Urgency { get; init; }
    public string? CodeNumber { get; init; }
    public string? Notation { get; init; }
    public DateOnly? IssuedOn { get; init; }
    public string SignerName { get; init; } = "";
    public string SignerPosition { get; init; } = "";
    public int Pages { get; init; }
    public DateOnly? ReplyBy { get; init; }

    public string Code => $"{CodeNumber}/{Notation}";

    public WaitingLine WithoutContent() => this with { Subject = "", SignerName = "", SignerPosition = "" };
}
