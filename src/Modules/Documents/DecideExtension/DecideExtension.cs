using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Calendar;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;
using LienThong.Kernel.Work;

namespace LienThong.Documents;

/// <summary>Xét gia hạn: who gave out a line grants the later deadline, as asked or another, or refuses it with a reason.</summary>
internal sealed class DecideExtension(UnitOfWork work, IncomingFlow flow, Notes notes, WorkItems items)
{
    /// <param name="Due">The day granted; null for the day asked.</param>
    /// <param name="Remark">Needed where it is refused.</param>
    internal sealed record Request(IncomingId Id, LineId Line, bool? Grant, DateOnly? Due, string? Remark);

    public Task<Result<Done>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.DecideExtension, act, async s =>
    {
        var loaded = await IncomingCase.LoadAsync(s, r.Id);
        if (!loaded.IsOk) return loaded.Failure;
        var now = loaded.Value;
        var taken = now.Take(r.Line, LineAction.DecideExtension);
        if (!taken.IsOk) return taken.Failure;
        var (line, remark) = (taken.Value, Nfc.CleanLines(r.Remark));
        if (line.AskedDue is not { } asked) return IncomingErrors.NothingAsked;
        if (r.Grant is not { } granted) return IncomingErrors.NotDecided;
        var done = granted ? await GrantAsync(now, line, r.Due ?? asked, remark) : await RefuseAsync(now, line, remark);
        if (!done.IsOk) return done;
        line.AskNoMore();
        await flow.CloseAsync(s, now.Row, IncomingFlow.ExtensionKind, line);
        return Done.It;
    }, ct);

    private async Task<Result<Done>> GrantAsync(IncomingCase now, Line line, DateOnly due, string remark)
    {
        var (s, row) = (now.Session, now.Row);
        if (due <= line.Due) return IncomingErrors.NotLater;
        if (DueRules.Check(due, Clock.DateOf(s.Act.At)) is { } wrong) return wrong;
        if (now.Parent(line) is { Due: { } last } && due > last) return IncomingErrors.BeyondUnit;
        line.Set(Term.On(due));
        // Who leads answers for the whole document.
        if (line.Id == now.Lead?.Id && row.Due < due) row.Set(Term.On(due));
        await items.MoveDueAsync(s, row.Id.Value, line.Id.Value, due);
        notes.Add(s, row, ExtensionWords.Granted(due, remark), line.Label, steers: true);
        await flow.TellAsync(s, row, [line.Holder], IncomingWords.ToldExtended(due, row));
        flow.Audit(s, row, "extended", new { line = line.Label, due, reason = remark });
        return Done.It;
    }

    private async Task<Result<Done>> RefuseAsync(IncomingCase now, Line line, string remark)
    {
        var (s, row) = (now.Session, now.Row);
        if (remark.Length == 0) return IncomingErrors.RemarkMissing;
        notes.Add(s, row, ExtensionWords.Refused(remark), line.Label, steers: true);
        await flow.TellAsync(s, row, [line.Holder], IncomingWords.ToldNotExtended(row));
        flow.Audit(s, row, "extension-refused", new { line = line.Label, reason = remark });
        return Done.It;
    }
}
