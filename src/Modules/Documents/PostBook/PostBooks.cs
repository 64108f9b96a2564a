using System.Globalization;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;

namespace LienThong.Documents;

/// <summary>Sổ gửi văn bản đi bưu điện: the recipients on paper of what an agency issued on some days, by number.</summary>
internal sealed class PostBooks(UnitOfWork work)
{
    public const int Most = 500;

    private static readonly string[] Types = [.. DocumentType.All.Select(t => t.Code)];

    // Types are named so that the days are a range of the index, whatever an agency has issued in its years.
    private static readonly string Lines = $"""
        select d.id, d.position, d.name, d.copies, d.state, d.state_at, o.id as outgoing_id, o.code_number, o.notation, o.book_number, o.issued_on, o.type_code, o.subject
        from [documents.outgoing] o join [documents.delivery] d on d.outgoing_id = o.id
        where o.agency_id = @Agency and o.type_code in @Types and o.issued_on >= @From and o.issued_on <= @To and o.state in ({string.Join(", ", OutgoingFlow.Standing.Select(s => $"'{s}'"))})
          and d.paper and d.state in ('Waiting', 'Posted') and (o.issued_on, o.book_number, o.id, d.position) > (@Day, @Number, @Outgoing, @Position)
        order by o.issued_on, o.book_number, o.id, d.position limit @Limit
        """;

    /// <summary>A stretch after a line, of documents issued on the days given; one statement.</summary>
    public Task<PostPage> ReadAsync(Actor hat, DateOnly from, DateOnly to, PostKey? after, CancellationToken ct, int most = Most) => work.ReadAsync(async s =>
    {
        var key = after ?? new PostKey(from, -1, default, -1);
        var lines = await s.QueryAsync<PostLine>(Lines, new { hat.Agency, Types, From = from, To = to, key.Day, key.Number, key.Outgoing, key.Position, Limit = most + 1 });
        if (lines.Count <= most) return new PostPage(lines, null);
        lines.RemoveAt(most);
        return new PostPage(lines, new PostKey(lines[^1].IssuedOn, lines[^1].BookNumber, lines[^1].OutgoingId, lines[^1].Position));
    }, ct);
}

/// <summary>The line after which the next stretch begins.</summary>
internal sealed record PostKey(DateOnly Day, long Number, OutgoingId Outgoing, int Position)
{
    public static PostKey? Read(string? text) =>
        text?.Split('.') is [var day, var number, var id, var position] && DateOnly.TryParseExact(day, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on)
        && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && TypedId.TryParse<OutgoingId>(id, out var outgoing) && int.TryParse(position, NumberStyles.None, CultureInfo.InvariantCulture, out var p)
            ? new(on, n, outgoing, p) : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Day:yyyyMMdd}.{Number}.{Outgoing}.{Position}");
}

/// <summary>Some lines, and where the next begin.</summary>
internal sealed record PostPage(IReadOnlyList<PostLine> Lines, PostKey? Next);

/// <summary>One recipient on paper of one document.</summary>
internal sealed class PostLine
{
    public DeliveryId Id { get; init; }
    public OutgoingId OutgoingId { get; init; }
    public int Position { get; init; }
    public string Name { get; init; } = "";
    public int Copies { get; init; }
    public DeliveryState State { get; init; }
    public DateTimeOffset StateAt { get; init; }
    public string CodeNumber { get; init; } = "";
    public string Notation { get; init; } = "";
    public long BookNumber { get; init; }
    public DateOnly IssuedOn { get; init; }
    public string TypeCode { get; init; } = "";
    public string Subject { get; init; } = "";

    public string Code => $"{CodeNumber}/{Notation}";

    /// <summary>The day on which it was ticked as sent; until then the pen writes it.</summary>
    public DateOnly? PostedOn => State == DeliveryState.Posted ? Kernel.Clock.DateOf(StateAt) : null;
}
