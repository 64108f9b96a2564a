using System.Runtime.CompilerServices;
using LienThong.Contracts.Documents;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using LienThong.Kernel.Search;
using LienThong.Kernel.Text;

namespace LienThong.Documents;

/// <summary>Chuyển đổi dữ liệu: old documents come in closed, unnumbered, searchable at once.</summary>
internal sealed class ImportDocuments(UnitOfWork work, Organisations organisations, SearchIndex index, Clock clock) : IDocumentImport
{
    public const int Batch = 200;
    public const string Action = "documents.import";

    public async Task<Result<ImportReport>> ImportAsync(string path, string agencyCode, IProgress<ImportReport>? progress, CancellationToken ct)
    {
        var agency = await work.ReadAsync(s => organisations.ByCodeAsync(s, agencyCode, clock.Today), ct);
        if (agency is null) return Fail.NotFound();
        var refused = new List<RefusedRow>();
        var report = new ImportReport(0, 0, refused);
        await foreach (var batch in BatchesAsync(path, agency.Id, ct).OneAhead(ct))
        {
            refused.AddRange(batch.Refused);
            var added = batch.Rows.Count == 0 ? 0 : (await work.SystemWriteAsync<int>(Action, batch.Act, s => AddAsync(s, agency.Id, batch), ct)).Value;
            report = report with { Imported = report.Imported + added, AlreadyThere = report.AlreadyThere + batch.Rows.Count - added };
            progress?.Report(report);
        }

        return report;
    }

    private async IAsyncEnumerable<ImportBatch> BatchesAsync(string path, AgencyId agency, [EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var chunk in ImportRow.Read(path).Chunk(Batch))
        {
            var rows = chunk.Where(r => r.Fault is null).DistinctBy(r => r.Id).ToList();
            var refused = chunk.Where(r => r.Fault is not null).Select(r => new RefusedRow(r.File, r.Line, r.Fault!))
                .Concat(chunk.Where(r => r.Fault is null).Except(rows).Select(r => new RefusedRow(r.File, r.Line, ImportTexts.Twice))).ToList();
            var act = new Act(Operator.In(agency), clock.Now, null);
            // What a run before this one took is not analysed again; the transaction asks once more.
            var there = await work.ReadAsync(s => KnownAsync(s, agency, rows.Select(r => r.Id)), ct);
            var documents = rows.FindAll(r => !there.Contains(r.Id)).ConvertAll(r => Closed(agency, r, act));
            var entries = index.Prepare(work.Database.Engine, documents.ConvertAll(Entry));
            yield return new(act, rows, refused, [.. documents.Zip(entries, (d, e) => new ReadyDocument(d, e))]);
        }
    }

    private static async Task<HashSet<string>> KnownAsync(Session session, AgencyId agency, IEnumerable<string> ids)
    {
        if (!ids.Any()) return [];
        var known = await session.QueryAsync<string>("select external_id from [documents.incoming] where agency_id = @Agency and external_id in @Ids",
            new { Agency = agency, Ids = ids.ToArray() });
        return known.ToHashSet(StringComparer.Ordinal);
    }

    private async Task<Result<int>> AddAsync(Session session, AgencyId agency, ImportBatch batch)
    {
        var there = await KnownAsync(session, agency, batch.Ready.Select(d => d.Row.ExternalId!));
        var fresh = batch.Ready.Where(d => !there.Contains(d.Row.ExternalId!)).ToList();
        await session.AddManyAsync<DocumentsContext, Incoming>(fresh.ConvertAll(d => d.Row));
        await index.PutPreparedAsync(session, fresh.ConvertAll(d => d.Entry));
        await session.AddManyAsync<DocumentsContext, AccessRow>(fresh.ConvertAll(d => new AccessRow { RecordId = d.Row.Id.Value, Token = Token.Registry(agency), RecordKind = Incoming.Kind, Day = d.Row.ArrivalDate }));
        foreach (var (row, _) in fresh) session.Audit("documents.incoming.imported", Incoming.Kind, row.Id.Value, new { row.ExternalId });
        var rows = batch.Rows;
        session.Audit("documents.import.batch", "import", agency.Value, new { rows[0].File, First = rows[0].Line, Last = rows[^1].Line, Imported = fresh.Count });
        return fresh.Count;
    }

    private static SearchEntry Entry(Incoming row) => new(row.Id.Value, Incoming.Kind, row.Subject, row.Text ?? "", row.Notation,
        new DateTimeOffset(row.ArrivalDate.ToDateTime(TimeOnly.MinValue), Clock.Offset), Links.Incoming(row.Id), [Token.Registry(row.AgencyId)], row.ExternalId, row.AgencyId);

    private static Incoming Closed(AgencyId agency, ImportRow row, Act act) => new()
    {
        Id = TypedId.New<IncomingId>(),
        AgencyId = agency,
        ArrivalDate = row.Day ?? Clock.DateOf(act.At),
        IssuedDate = row.Day,
        SenderName = "",
        Channel = Channel.Imported,
        Notation = row.Notation,
        Subject = row.Title,
        Text = row.Body,
        ExternalId = row.Id,
        State = IncomingState.Closed,
        Words = Fold.Words($"{row.Notation} {row.Title}"),
        RegisteredAt = act.At,
        RegisteredBy = act.Actor.Appointment,
        RegisteredByName = act.Actor.Display,
        ClosedAt = act.At,
        Version = 1,
    };
}
