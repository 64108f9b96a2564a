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
internal sealed class ImportDocuments(UnitOfWork work, Organisations organisations, SearchIndex index, DocumentAccess access, Clock clock) : IDocumentImport
{
    public const int Batch = 200;
    public const string Action = "documents.import";

    public async Task<Result<ImportReport>> ImportAsync(string path, string agencyCode, IProgress<ImportReport>? progress, CancellationToken ct)
    {
        var agency = await work.ReadAsync(s => organisations.ByCodeAsync(s, agencyCode, clock.Today), ct);
        if (agency is null) return Fail.NotFound();
        var refused = new List<RefusedRow>();
        var report = new ImportReport(0, 0, refused);
        foreach (var chunk in ImportRow.Read(path).Chunk(Batch))
        {
            refused.AddRange(chunk.Where(r => r.Fault is not null).Select(r => new RefusedRow(r.File, r.Line, r.Fault!)));
            var rows = chunk.Where(r => r.Fault is null).DistinctBy(r => r.Id).ToList();
            refused.AddRange(chunk.Where(r => r.Fault is null).Except(rows).Select(r => new RefusedRow(r.File, r.Line, ImportTexts.Twice)));
            var act = new Act(Operator.In(agency.Id), clock.Now, null);
            var done = await work.SystemWriteAsync<int>(Action, act, async s =>
            {
                var fresh = await FreshAsync(s, agency.Id, rows);
                await AddAsync(s, agency.Id, fresh);
                s.Audit("documents.import.batch", "import", agency.Id.Value, new { rows[0].File, First = rows[0].Line, Last = rows[^1].Line, Imported = fresh.Count });
                return fresh.Count;
            }, ct);
            report = report with { Imported = report.Imported + done.Value, AlreadyThere = report.AlreadyThere + rows.Count - done.Value };
            progress?.Report(report);
        }

        return report;
    }

    private static async Task<List<ImportRow>> FreshAsync(Session session, AgencyId agency, List<ImportRow> rows)
    {
        var known = await session.QueryAsync<string>("select external_id from [documents.incoming] where agency_id = @Agency and external_id in @Ids",
            new { Agency = agency, Ids = rows.Select(r => r.Id).ToArray() });
        var there = known.ToHashSet(StringComparer.Ordinal);
        return rows.FindAll(r => !there.Contains(r.Id));
    }

    private async Task AddAsync(Session session, AgencyId agency, List<ImportRow> rows)
    {
        var documents = rows.ConvertAll(r => Closed(agency, r, session.Act));
        session.Context<DocumentsContext>().Incoming.AddRange(documents);
        await session.SaveAsync();
        string[] tokens = [Token.Registry(agency)];
        var entries = documents.ConvertAll(d => new SearchEntry(d.Id.Value, Incoming.Kind, d.Subject, d.Text ?? "", d.Notation,
            new DateTimeOffset(d.ArrivalDate.ToDateTime(TimeOnly.MinValue), Clock.Offset), Links.Incoming(d.Id), tokens, d.ExternalId, agency));
        await index.PutManyAsync(session, entries);
        foreach (var document in documents)
        {
            await access.GrantAsync(session, Incoming.Kind, document.Id.Value, document.ArrivalDate, tokens);
            session.Audit("documents.incoming.imported", Incoming.Kind, document.Id.Value, new { document.ExternalId });
        }
    }

    private static Incoming Closed(AgencyId agency, ImportRow row, Act act) => new()
    {
        Id = TypedId.New<IncomingId>(),
        AgencyId = agency,
        ArrivalDate = row.Day ?? Clock.DateOf(act.At),
        IssuedDate = row.Day,
        SenderName = "",
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
