using LienThong.Contracts.Desk;
using LienThong.Contracts.Organisation;
using LienThong.Kernel.Calendar;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Work;

namespace LienThong.Documents;

/// <summary>Deadlines of open incoming documents and of their lines that are counted in working days: a changed calendar moves them.</summary>
internal sealed class IncomingDeadlines(Notices notices) : ICountedDeadlines
{
    /// <summary>Open documents with a counted deadline; the filter of their index.</summary>
    public const string OpenDocument = "due_days is not null and closed_at is null";

    /// <summary>Open lines with a counted deadline; the filter of their index.</summary>
    public const string OpenLine = "due_days is not null and state in ('Waiting', 'Seen', 'Working', 'Done', 'Returned')";

    private const string OfDocuments = $"select id, id as incoming_id, agency_id, due, due_from, due_days from [documents.incoming] where {OpenDocument}";

    private const string OfLines = $"""
        select l.id, l.incoming_id, i.agency_id, l.due, l.due_from, l.due_days
        from (select id, incoming_id, due, due_from, due_days from [documents.line] where {OpenLine}) l
        join [documents.incoming] i on i.id = l.incoming_id where i.closed_at is null
        """;

    // Items of a document without a line have the document's deadline, and so have those of a line without one.
    private const string MoveItems = """
        update [work.item] set due = @To where due = @From and closed_at is null
          and (line_id in @Lines or (record_id in @Documents and (line_id is null or exists (select 1 from [documents.line] l where l.id = line_id and l.due is null))))
        """;

    public async Task<IReadOnlyList<MovedDeadlines>> CountAsync(Session session, WorkingCalendar calendar) => Told(await MovingAsync(session, calendar));

    public async Task<IReadOnlyList<MovedDeadlines>> MoveAsync(Session session, WorkingCalendar calendar)
    {
        var moving = await MovingAsync(session, calendar);
        foreach (var some in moving.GroupBy(m => (m.Row.Due, m.Due)))
            foreach (var chunk in some.Chunk(500)) await MoveAsync(session, chunk);
        foreach (var (document, all) in moving.GroupBy(m => m.Row.IncomingId).Select(g => (g.Key, g)))
            session.Audit("documents.incoming.due-moved", Incoming.Kind, document, new { from = all.First().Row.Due, to = all.First().Due });
        await TellAsync(session, [.. moving.Select(m => m.Row.IncomingId).Distinct()]);
        return Told(moving);
    }

    private static async Task MoveAsync(Session session, Moving[] some)
    {
        var (from, to) = (some[0].Row.Due, some[0].Due);
        var (documents, lines) = (session.Ids(some.Where(m => !m.IsLine).Select(m => m.Row.Id)), session.Ids(some.Where(m => m.IsLine).Select(m => m.Row.Id)));
        await session.ExecuteAsync("update [documents.incoming] set due = @To where id in @Documents", new { To = to, Documents = documents });
        await session.ExecuteAsync("update [documents.line] set due = @To where id in @Lines", new { To = to, Lines = lines });
        // Nobody takes back a step that was taken under the old day.
        await session.ExecuteAsync("update [documents.incoming] set version = version + 1 where id in @Records", new { Records = session.Ids(some.Select(m => m.Row.IncomingId).Distinct()) });
        await session.ExecuteAsync(MoveItems, new { From = from, To = to, Documents = documents, Lines = lines });
    }

    private static async Task<List<Moving>> MovingAsync(Session session, WorkingCalendar calendar)
    {
        var (documents, lines) = await session.QueryAsync<Counted, Counted>(OfDocuments, OfLines);
        return [.. documents.Select(d => Moving.Of(d, false, calendar)).Concat(lines.Select(l => Moving.Of(l, true, calendar))).Where(m => m.Due != m.Row.Due)];
    }

    private static List<MovedDeadlines> Told(List<Moving> moving) =>
        [.. moving.GroupBy(m => (m.Row.AgencyId, m.Row.Due, m.Due)).Select(g => new MovedDeadlines(g.Key.AgencyId, g.Key.Item2, g.Key.Item3, g.Select(m => m.Row.IncomingId).Distinct().Count()))];

    private async Task TellAsync(Session session, Guid[] documents)
    {
        var holders = new Dictionary<string, int>();
        foreach (var some in documents.Chunk(500))
            foreach (var count in await session.QueryAsync<DueCount>("select holder, count(*) as items from [work.item] where closed_at is null and due is not null and record_id in @Records group by holder", new { Records = session.Ids(some) }))
                holders[count.Holder] = holders.GetValueOrDefault(count.Holder) + count.Items;
        await notices.TellEachAsync(session, holders.ToDictionary(h => h.Key, h => DeadlineWords.Moved(h.Value)), DeskPages.Today, session.Act.At);
    }

    private sealed class Counted
    {
        public Guid Id { get; init; }
        public Guid IncomingId { get; init; }
        public AgencyId AgencyId { get; init; }
        public DateOnly Due { get; init; }
        public DateOnly DueFrom { get; init; }
        public int DueDays { get; init; }
    }

    private sealed record Moving(Counted Row, bool IsLine, DateOnly Due)
    {
        public static Moving Of(Counted row, bool line, WorkingCalendar calendar) => new(row, line, Term.After(calendar, row.DueFrom, row.DueDays).Due!.Value);
    }
}
