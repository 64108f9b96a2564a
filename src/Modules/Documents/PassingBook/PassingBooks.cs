using System.Globalization;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Documents;

/// <summary>Sổ chuyển giao văn bản: what was handed over inside the agency, each hand-over once, in the order in which it happened.</summary>
internal sealed class PassingBooks(UnitOfWork work)
{
    public const int Most = 500;

    // Nothing is handed over of a document that was settled before: the index of open and lately settled ones bounds what is read.
    // Taken back before anybody looked was never handed over; given elsewhere later was handed over twice.
    private const string Lines = """
        select l.id, l.assigned_at, l.label, l.role, l.state, l.seen_at, l.seen_by_name, l.returned_reason, i.number, i.notation, i.type_code, i.subject, i.addressee_name
        from [documents.incoming] i join [documents.line] l on l.incoming_id = i.id
        where i.agency_id = @Agency and (i.closed_at is null or i.closed_at >= @Start) and l.parent_id is null
          and l.assigned_at >= @Start and l.assigned_at < @End and (l.state <> 'Withdrawn' or l.seen_at is not null)
          and (l.assigned_at > @At or (l.assigned_at = @At and l.id > @Id))
        order by l.assigned_at, l.id limit @Limit
        """;

    /// <summary>A stretch after a line, inside the days given; one statement.</summary>
    public Task<PassingPage> ReadAsync(Actor hat, DateOnly from, DateOnly to, PassingKey? after, CancellationToken ct, int most = Most) => work.ReadAsync(async s =>
    {
        var start = StartOf(from);
        var args = new { hat.Agency, Start = start, End = StartOf(to.AddDays(1)), At = after?.At ?? start.AddMilliseconds(-1), Id = after?.Id ?? default, Limit = most + 1 };
        var lines = await s.QueryAsync<PassingLine>(Lines, args);
        if (lines.Count <= most) return new PassingPage(lines, null);
        lines.RemoveAt(most);
        return new PassingPage(lines, new PassingKey(lines[^1].AssignedAt, lines[^1].Id));
    }, ct);

    private static DateTimeOffset StartOf(DateOnly day) => new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), Clock.Offset).ToUniversalTime();
}

/// <summary>The line after which the next stretch begins.</summary>
internal sealed record PassingKey(DateTimeOffset At, LineId Id)
{
    public static PassingKey? Read(string? text) =>
        text?.Split('.') is [var at, var id] && long.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var time) && time <= DateTimeOffset.MaxValue.ToUnixTimeMilliseconds() && Kernel.Identity.TypedId.TryParse<LineId>(id, out var line)
            ? new(DateTimeOffset.FromUnixTimeMilliseconds(time), line) : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At.ToUnixTimeMilliseconds()}.{Id}");
}

/// <summary>Some lines, and where the next begin.</summary>
internal sealed record PassingPage(IReadOnlyList<PassingLine> Lines, PassingKey? Next);

/// <summary>One hand-over.</summary>
internal sealed class PassingLine
{
    public LineId Id { get; init; }
    public DateTimeOffset AssignedAt { get; init; }
    public string Label { get; init; } = "";
    public LineRole Role { get; init; }
    public LineState State { get; init; }
    public DateTimeOffset? SeenAt { get; init; }
    public string? SeenByName { get; init; }
    public string? ReturnedReason { get; init; }
    public long Number { get; init; }
    public string Notation { get; init; } = "";
    public string TypeCode { get; init; } = "";
    public string Subject { get; init; } = "";
    public string? AddresseeName { get; init; }
}
