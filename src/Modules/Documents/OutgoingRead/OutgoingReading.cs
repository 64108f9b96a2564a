using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Calendar;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Kernel.Work;

namespace LienThong.Documents;

/// <summary>Reads one outgoing document for one reader: always the same number of statements.</summary>
internal sealed class OutgoingReading(UnitOfWork work, DocumentAccess access, WorkItems items, RelatedDocuments related, OutgoingDesk desk, RecipientList recipients, RecallReading recalls, Holidays holidays, Clock clock)
{
    private const string Files = $"""
        select v.number as version, a.ordinal, a.name, a.media_type, a.size, {DocumentFiles.Remarks} from [documents.attachment] a
        join [documents.draft_version] v on v.id = a.record_id left join [files.content] c on c.hash = a.hash where v.outgoing_id = @Id order by v.number desc, a.ordinal
        """;

    private const string History = """
        select at, person_name, title, on_behalf_of, action, detail from [audit.entry] where record_id = @Id order by at desc, id desc limit 300
        """;

    /// <summary>The document, or null when there is none that the reader may know of.</summary>
    public Task<OutgoingView?> FindAsync(OutgoingId id, Reader reader, Actor? hat, CancellationToken ct) => work.ReadAsync(async s =>
    {
        if (!await access.SeesAsync(s, reader, id.Value)) return null;
        var args = new { Id = id.Value };
        var row = await s.FindAsync<OutgoingRow>("select * from [documents.outgoing] where id = @Id", args);
        if (row is null) return null;
        return new OutgoingView(
            row,
            await s.QueryAsync<DraftVersionRow>("select * from [documents.draft_version] where outgoing_id = @Id order by number desc", args),
            await s.QueryAsync<VersionFile>(Files, args),
            await s.QueryAsync<ReviewRow>("select * from [documents.review] where outgoing_id = @Id order by at, id", args),
            await s.QueryAsync<DeliveryRow>("select * from [documents.delivery] where outgoing_id = @Id order by position", args),
            await s.QueryAsync<DeliveryEventRow>("select * from [documents.delivery_event] where outgoing_id = @Id order by at, id", args),
            await recalls.OfOutgoingAsync(s, id),
            await recipients.OfAsync(s, id),
            await related.OfAsync(s, reader, id.Value),
            await items.OfRecordAsync(s, id.Value),
            await s.QueryAsync<HistoryRow>(History, args),
            await desk.RouteAsync(s, row, clock.Today),
            await holidays.CalendarAsync(s),
            clock.Today,
            reader,
            hat);
    }, ct);

    /// <summary>Đã xem: from now on the drafter cannot take it back.</summary>
    public async Task SeeAsync(OutgoingView view, CancellationToken ct)
    {
        foreach (var hat in view.Reader.Hats.Where(h => h.Agency == view.Row.AgencyId && Permissions.ReadOutgoing.Allows(h.Role)).OrderBy(h => h.Delegation is not null))
        {
            string[] mine = [.. HatTokens.Of(hat).Where(t => view.Open.Any(i => i.SeenAt is null && i.Holder == t))];
            if (mine.Length == 0) continue;
            await work.WriteAsync<Done>(Permissions.ReadOutgoing, new Act(hat, clock.Now, null), async s =>
            {
                await items.SeeAsync(s, view.Row.Id.Value, mine, s.Act.At);
                s.Audit("documents.outgoing.seen", OutgoingRow.Kind, view.Row.Id.Value);
                return Done.It;
            }, ct);
        }
    }
}
