using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Calendar;
using LienThong.Kernel.Data;
using LienThong.Kernel.Work;

namespace LienThong.Documents;

/// <summary>Reads one incoming document for one reader: always the same number of statements.</summary>
internal sealed class IncomingReading(UnitOfWork work, DocumentAccess access, DocumentFiles files, RecallReading recalls, WorkItems items, Holidays holidays, Clock clock)
{
    private const string History = """
        select at, person_name, title, on_behalf_of, action, detail from [audit.entry] where record_id = @Id order by at desc, id desc limit 300
        """;

    /// <summary>The document, or null when there is none that the reader may know of.</summary>
    public Task<IncomingView?> FindAsync(IncomingId id, Reader reader, Actor? hat, CancellationToken ct) => work.ReadAsync(async s =>
    {
        if (!await access.SeesAsync(s, reader, id.Value)) return null;
        var row = await s.FindAsync<Incoming>("select * from [documents.incoming] where id = @Id", new { Id = id });
        if (row is null) return null;
        var book = await s.ScalarAsync<string>("select title from [registers.book] where id = @BookId", new { row.BookId });
        var lines = await s.QueryAsync<Line>("select * from [documents.line] where incoming_id = @Id order by assigned_at, id", new { Id = id });
        var notes = await s.QueryAsync<Note>("select * from [documents.note] where record_id = @Id order by at, id", new { Id = id });
        var attached = await files.OfAsync(s, id.Value);
        var open = await items.OfRecordAsync(s, id.Value);
        var history = await s.QueryAsync<HistoryRow>(History, new { Id = id });
        return new IncomingView(row, book, lines, notes, attached, open, history, await recalls.OfIncomingAsync(s, id), await holidays.CalendarAsync(s), clock.Today, reader, hat);
    }, ct);
}
