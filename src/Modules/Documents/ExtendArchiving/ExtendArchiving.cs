using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Documents;

/// <summary>Asks the head of the agency to keep a closed dossier longer at hand (NĐ 30/2020 Điều 30: at most two years).</summary>
internal sealed class AskArchiving(UnitOfWork work, DossierDesk desk)
{
    internal sealed record Request(DossierId Id, string? Until, string? Reason);

    public Task<Result<Done>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.AskArchiving, act, async s =>
    {
        var taken = await DossierDesk.TakeAsync(s, r.Id, DossierAction.Extend);
        if (!taken.IsOk) return taken.Failure;
        var (row, why, faults) = (taken.Value, Nfc.Clean(r.Reason), new List<FieldError>());
        if (row.ArchiveBy is not { } due) return Fail.Refused("documents.dossier.not-archived", DossierTexts.NotArchived(row));
        if (row.AskedUntil is not null) return Fail.Refused("documents.dossier.asked-already", DossierTexts.AskedAlready);
        if (!WebKit.Vn.TryDate(r.Until, out var until)) faults.Add(new("Until", "documents.dossier.until", DossierTexts.DayUnreadable(Nfc.Clean(r.Until))));
        else if (until <= due || until > Archiving.Latest(row)) faults.Add(new("Until", "documents.dossier.until-range", DossierTexts.UntilRange(due, Archiving.Latest(row))));
        if (why.Length is 0 or > DossierFields.LongestReason) faults.Add(new("Reason", "documents.dossier.reason", DossierTexts.ReasonMissing(DossierFields.LongestReason)));
        if (faults.Count > 0) return Fail.Invalid(faults);
        (row.AskedUntil, row.AskedWhy, row.AskedName) = (until, why, act.Actor.Display);
        await desk.OpenAsync(s, row, DossierDesk.ExtensionKind, DossierWords.AskDecide, Token.Desk(row.AgencyId, Role.LanhDao), DossierWords.Leaders, null, act.Actor.Display);
        DossierDesk.Audit(s, row, "extension-asked", new { until, reason = why });
        return Done.It;
    }, ct);
}

/// <summary>The head of the agency lets a dossier be kept longer, or does not.</summary>
internal sealed class ExtendArchiving(UnitOfWork work, DossierDesk desk)
{
    internal sealed record Request(DossierId Id, bool Grant, string? Words);

    public Task<Result<Done>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.DecideArchiving, act, async s =>
    {
        var found = await DossierDesk.LockAsync(s, r.Id);
        if (!found.IsOk) return found.Failure;
        var (row, words) = (found.Value, Nfc.Clean(r.Words));
        if (row is not { State: DossierState.Closed, AskedUntil: { } until }) return Fail.Refused("documents.dossier.nothing-asked", DossierTexts.NothingAsked);
        if (words.Length > DossierFields.LongestReason || (words.Length == 0 && !r.Grant)) return Fail.Invalid("Words", "documents.dossier.reason", DossierTexts.ReasonMissing(DossierFields.LongestReason));
        (row.AskedUntil, row.AskedWhy, row.AskedName) = (null, null, null);
        await desk.CloseAsync(s, row, DossierDesk.ExtensionKind);
        if (r.Grant)
        {
            (row.ArchiveBy, row.WarnedFor) = (until, null);
            await desk.CloseAsync(s, row, DossierDesk.ArchiveKind);
        }

        await desk.TellAsync(s, row, Token.Hat(row.KeeperId), DossierWords.ToldExtension(row, r.Grant, until));
        DossierDesk.Audit(s, row, r.Grant ? "extended" : "extension-refused", new { until, reason = words.Length > 0 ? words : null });
        return Done.It;
    }, ct);
}
