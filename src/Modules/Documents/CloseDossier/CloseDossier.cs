using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Documents;

/// <summary>Kết thúc hồ sơ: no document goes in any more; the day by which it is handed over begins to run.</summary>
internal sealed class CloseDossier(UnitOfWork work)
{
    private const string LastDocument = """
        select max(x.day) from (
          select i.issued_date as day from [documents.dossier_item] t join [documents.incoming] i on i.id = t.record_id where t.dossier_id = @Id
          union all select o.issued_on as day from [documents.dossier_item] t join [documents.outgoing] o on o.id = t.record_id where t.dossier_id = @Id) x
        """;

    /// <param name="EndDate">As typed; empty for today.</param>
    internal sealed record Request(DossierId Id, string? EndDate);

    public Task<Result<Done>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.CloseDossier, act, async s =>
    {
        var taken = await DossierDesk.TakeAsync(s, r.Id, DossierAction.Close);
        if (!taken.IsOk) return taken.Failure;
        var (row, today) = (taken.Value, Clock.DateOf(act.At));
        if (await s.ScalarAsync<long>("select count(*) from [documents.dossier_item] where dossier_id = @Id", new { r.Id }) == 0) return Fail.Refused("documents.dossier.empty", DossierTexts.NothingIn);
        var end = today;
        if (!string.IsNullOrWhiteSpace(r.EndDate) && !WebKit.Vn.TryDate(r.EndDate, out end)) return Fault("end", DossierTexts.DayUnreadable(Kernel.Text.Nfc.Clean(r.EndDate)));
        var last = await s.ScalarAsync<DateOnly?>(LastDocument, new { r.Id });
        if (end > today) return Fault("end-later", DossierTexts.EndLater);
        if (end < row.StartDate) return Fault("end-early", DossierTexts.EndBeforeStart(row.StartDate));
        if (end < last) return Fault("end-early", DossierTexts.EndBeforeDocument(last.Value));
        (row.EndDate, row.ArchiveBy) = (end, Archiving.Due(row, end));
        DossierDesk.Audit(s, row, "closed", new { end, row.ArchiveBy });
        return Done.It;
    }, ct);

    private static Failure Fault(string code, string message) => Fail.Invalid("EndDate", $"documents.dossier.{code}", message);
}

/// <summary>Mở lại hồ sơ, with a reason, before it is handed over.</summary>
internal sealed class ReopenDossier(UnitOfWork work, DossierDesk desk)
{
    public Task<Result<Done>> HandleAsync(DossierId id, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.CloseDossier, act, async s =>
    {
        var taken = await DossierDesk.TakeAsync(s, id, DossierAction.Reopen);
        if (!taken.IsOk) return taken.Failure;
        var (row, why) = (taken.Value, Kernel.Text.Nfc.Clean(act.Why));
        if (why.Length is 0 or > DossierFields.LongestReason) return Fail.Invalid("why", "documents.dossier.reason", DossierTexts.ReasonMissing(DossierFields.LongestReason));
        (row.EndDate, row.ArchiveBy, row.WarnedFor, row.AskedUntil, row.AskedWhy, row.AskedName) = (null, null, null, null, null, null);
        await desk.CloseAsync(s, row);
        DossierDesk.Audit(s, row, "reopened", new { reason = why });
        return Done.It;
    }, ct);
}
