using LienThong.Contracts.Organisation;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Calendar;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using LienThong.Kernel.Work;
using LienThong.Statistics.Catalogue;
using LienThong.Statistics.Returns;

namespace LienThong.Statistics.DecideReturn;

/// <summary>Who receives a return approves it, sends it back with a reason, or opens an approved one for a correction; what was approved counts until the correction is.</summary>
internal sealed class DecideReturn(UnitOfWork work, Holidays holidays, IAreaReads areas, WorkItems items, Notices notices, IndicatorBook book, Clock clock)
{
    internal sealed record Request(ReturnId Id, ReturnAction Action, long Version);

    internal sealed record View(ReporterRow Reporter, NamedArea Area, ReturnForm Form, Period Period, DateOnly Due, ReturnRow Return, IReadOnlyDictionary<int, ReturnCell> Cells, IReadOnlyDictionary<(string, string), decimal> Before, IReadOnlyList<ReturnStepRow> Steps, ReturnReading Reading);

    /// <summary>Null when there is none, or when none of these agencies receives it. Always the same number of statements.</summary>
    public Task<View?> FindAsync(ReturnId id, IReadOnlyCollection<AgencyId> offices, CancellationToken ct) => work.ReadAsync(async s =>
    {
        if (await ReturnStore.FindAsync(s, id) is not var (row, reporter) || !offices.Contains(reporter.OfficeId)) return null;
        var (form, period) = FormOf(row);
        var counts = await new ReturnAreas(s, areas, clock.Today).FindAsync(reporter.AreaId, period);
        if (await areas.FindAsync(s, [counts.IsOk ? counts.Value : reporter.AreaId], period.To) is not [var area]) return null;
        var (cells, before) = (await ReturnStore.CellsAsync(s, id, form), await ReturnStore.BeforeAsync(s, reporter.Id, period));
        return new View(reporter, area, form, period, form.Due(period, await holidays.CalendarAsync(s)), row, cells, before, await ReturnStore.StepsAsync(s, id), ReturnReading.Of(form, period, cells, before, book));
    }, ct);

    public Task<Result<Done>> HandleAsync(Request request, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.Decide, act, async s =>
    {
        await s.HoldTableAsync("[statistics.periodic_return]");
        if (await ReturnStore.FindAsync(s, request.Id) is not var (row, reporter) || reporter.OfficeId != act.Actor.Agency) return Fail.NotFound();
        if (row.Version != request.Version) return Fail.Conflict(row.Version);
        var step = ReturnTable.Steps.Allow(row.State, request.Action, act.Actor.Role);
        if (!step.IsOk) return step.Failure;
        if (request.Action != ReturnAction.Approve && act.Why is null) return Fail.Invalid("why", "statistics.return.reason", ReturnWords.ReasonMissing);
        var (form, period) = FormOf(row);
        if (request.Action == ReturnAction.Approve)
        {
            var counts = await new ReturnAreas(s, areas, clock.Today).FindAsync(reporter.AreaId, period);
            if (!counts.IsOk) return counts.Failure;
            await ApproveAsync(s, row, reporter, counts.Value, act);
        }

        await s.ExecuteAsync("update [statistics.periodic_return] set state = @State, version = version + 1 where id = @Id", new { row.Id, State = step.Value.To.ToString() });
        await s.AddManyAsync<StatisticsContext, ReturnStepRow>([new() { Id = Guid.CreateVersion7(act.At), ReturnId = row.Id, At = act.At, Action = request.Action, PersonName = act.Actor.Display, Words = act.Why ?? "" }]);
        await items.CloseAsync(s, row.Id.Value);
        await notices.TellAsync(s, reporter.Holders, request.Action == ReturnAction.Approve ? ReturnWords.Accepted(form, period) : ReturnWords.Back(form, period, act.Why!), Links.Fill(form, period), row.Id.Value);
        s.Audit(request.Action switch { ReturnAction.Approve => "statistics.return.approved", ReturnAction.SendBack => "statistics.return.sent-back", _ => "statistics.return.reopened" }, "return", row.Id.Value,
            new { form = form.Title, period = period.Text, reporter = reporter.Name });
        return Done.It;
    }, ct);

    private (ReturnForm Form, Period Period) FormOf(ReturnRow row)
    {
        var period = new Period(row.PeriodFrom, row.PeriodTo);
        return (ReturnBook.Of(row.Form).Of(period, book), period);
    }

    /// <summary>The values that were sent take the place of what was approved before.</summary>
    private async Task ApproveAsync(Session s, ReturnRow row, ReporterRow reporter, Guid area, Act act)
    {
        var (form, period) = FormOf(row);
        var reading = ReturnReading.Of(form, period, await ReturnStore.CellsAsync(s, row.Id, form), await ReturnStore.BeforeAsync(s, reporter.Id, period), book);
        await s.ExecuteAsync("update [statistics.returned] set superseded_at = @At where return_id = @Id and superseded_at is null", new { row.Id, act.At });
        var said = reading.Values.Select(v => (Line: v.Key, v.Value, Plan: false)).Concat(reading.Plans.Select(v => (Line: v.Key, v.Value, Plan: true)));
        await s.AddManyAsync<StatisticsContext, ReturnedRow>([.. said.Select(v => (Line: form.Lines[v.Line - 1], v.Value, v.Plan)).Select(v => new ReturnedRow
        {
            Id = Guid.CreateVersion7(act.At),
            ReturnId = row.Id,
            ReporterId = reporter.Id,
            AreaId = area,
            Indicator = v.Line.Indicator.Code,
            PeriodFrom = period.From,
            PeriodTo = period.To,
            Breakdown = v.Line.Breakdown.Text,
            Plan = v.Plan,
            Amount = Amount.Of(v.Value)!.Value,
            PersonName = row.SentBy,
            SentAt = row.SentAt!.Value,
            RecordedAt = act.At,
        })]);
    }
}
