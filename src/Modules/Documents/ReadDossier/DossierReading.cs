using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Calendar;
using LienThong.Kernel.Data;
using LienThong.Kernel.Work;

namespace LienThong.Documents;

/// <summary>All that the page of a dossier shows, read for one reader.</summary>
internal sealed record DossierView(Dossier Row, IReadOnlyList<FiledRow> Documents, IReadOnlyList<WorkItem> Open, IReadOnlyList<HistoryRow> History, WorkingCalendar Calendar, DateOnly Today, Reader Reader)
{
    public IReadOnlyList<FiledRow> Seen => [.. Documents.Where(d => d.Seen)];

    public int Hidden => Documents.Count(d => !d.Seen);

    public long Pages => Documents.Sum(d => (long)(d.Pages ?? 0));

    public int Left(DateOnly due) => Calendar.Left(Today, due);

    /// <summary>The reader's hat for an action now; null where it is not offered.</summary>
    public Actor? May(DossierAction action) => action switch
    {
        DossierAction.Offer when !Retention.IsArchived(Row.Retention) => null,
        DossierAction.Extend when Row.ArchiveBy is null || Row.AskedUntil is not null => null,
        _ => DossierTable.HatFor(Reader, Row, action),
    };

    /// <summary>Who of the reader's hats decides on a later day, or null.</summary>
    public Actor? Decides => Row.AskedUntil is null || Row.State != DossierState.Closed ? null : Reader.HatsFor(Permissions.DecideArchiving).FirstOrDefault(h => h.Agency == Row.AgencyId);

    /// <summary>In which of the reader's hats documents are taken out: one that keeps the dossier takes out all, another its own; null for none.</summary>
    public Actor? Taker => DossierTable.HatFor(Reader, Row, DossierAction.Edit) ?? DossierTable.HatFor(Reader, Row, DossierAction.File);

    /// <summary>Whether the reader may take this document out.</summary>
    public bool TakesOut(FiledRow item) => Taker is { } hat && (item.AddedBy == hat.Appointment || DossierTable.Holds(DossierTable.Keeper, Row, hat));
}

/// <summary>Reads one dossier for one reader, and the dossiers of one document: always the same number of statements.</summary>
internal sealed class DossierReading(UnitOfWork work, DossierContents contents, WorkItems items, Holidays holidays, Clock clock)
{
    private const string History = "select at, person_name, title, on_behalf_of, action, detail from [audit.entry] where record_id = @Id order by at desc, id desc limit 300";

    /// <summary>The dossier, or null when there is none that the reader may know of.</summary>
    public Task<DossierView?> FindAsync(DossierId id, Reader reader, CancellationToken ct) => work.ReadAsync(async s =>
    {
        if (await DossierScope.FindAsync(s, reader, id) is not { } row) return null;
        var documents = await contents.OfAsync(s, id, reader.Tokens);
        var history = await s.QueryAsync<HistoryRow>(History, new { Id = id });
        return new DossierView(row, documents, await items.OfRecordAsync(s, id.Value), history, await holidays.CalendarAsync(s), clock.Today, reader);
    }, ct);

    /// <summary>The dossiers that hold a document and that the reader may know of.</summary>
    public Task<List<Dossier>> OfDocumentAsync(Guid record, Reader reader, CancellationToken ct) => work.ReadAsync(s =>
    {
        var args = DossierScope.Of(reader).Args(s);
        args.Add("Record", record);
        return s.QueryAsync<Dossier>($"select d.* from [documents.dossier] d join [documents.dossier_item] t on t.dossier_id = d.id where t.record_id = @Record and {DossierScope.Seen} order by d.id desc", args);
    }, ct);
}
