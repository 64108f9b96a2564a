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

namespace LienThong.Statistics.FillReturn;

/// <summary>A reporter fills in a form for a period, keeps it as it is typed, and sends it when every warning is answered.</summary>
internal sealed class FillReturn(UnitOfWork work, Holidays holidays, IAreaReads areas, WorkItems items, IndicatorBook book, Clock clock)
{
    private const string WorkKind = "statistics.return.decide";

    /// <param name="Cells">By line.</param>
    /// <param name="Version">Of the return that the form showed; 0 for none.</param>
    internal sealed record Request(ReturnForm Form, Period Period, IReadOnlyDictionary<int, ReturnCell> Cells, bool Send, long Version);

    /// <param name="Return">Null when nothing was kept yet.</param>
    /// <param name="Before">Approved values of the period before.</param>
    internal sealed record View(ReporterRow Reporter, NamedArea Area, ReturnForm Form, Period Period, DateOnly Due, ReturnRow? Return, IReadOnlyDictionary<int, ReturnCell> Cells, IReadOnlyDictionary<(string, string), decimal> Before, IReadOnlyList<ReturnStepRow> Steps)
    {
        public bool Open => Return is null || ReturnTable.Open(Return.State);

        public long Version => Return?.Version ?? 0;
    }

    /// <summary>The form of one of some agencies; NotFound when none hands in such a form for that period, Refused when the period has not begun or nobody knows for which province it would count. Always the same number of statements.</summary>
    public Task<Result<View>> FindAsync(IEnumerable<AgencyId> agencies, ReturnForm form, Period period, CancellationToken ct) => work.ReadAsync<Result<View>>(async s =>
    {
        if (await ReporterAsync(s, agencies, form, period) is not { } reporter) return Fail.NotFound();
        var area = await new ReturnAreas(s, areas, clock.Today).NamedAsync(reporter.AreaId, period);
        if (!area.IsOk) return area.Failure;
        form = form.Of(period, book);
        var row = await ReturnStore.FindAsync(s, reporter.Id, form, period);
        return new View(reporter, area.Value, form, period, form.Due(period, await holidays.CalendarAsync(s)), row,
            await ReturnStore.CellsAsync(s, row?.Id ?? default, form), await ReturnStore.BeforeAsync(s, reporter.Id, period), await ReturnStore.StepsAsync(s, row?.Id ?? default));
    }, ct);

    public Task<Result<ReturnId>> HandleAsync(Request request, Act act, CancellationToken ct) => work.WriteAsync<ReturnId>(Permissions.Report, act, async s =>
    {
        var (form, period) = (request.Form, request.Period);
        await s.HoldTableAsync("[statistics.periodic_return]");
        if (await ReporterAsync(s, [act.Actor.Agency], form, period) is not { } reporter) return Fail.NotFound();
        var counts = await new ReturnAreas(s, areas, clock.Today).FindAsync(reporter.AreaId, period);
        if (!counts.IsOk) return counts.Failure;
        var row = await ReturnStore.FindAsync(s, reporter.Id, form, period);
        if (row is not null && !ReturnTable.Open(row.State)) return Fail.Refused("statistics.return.locked", ReturnWords.Locked);
        if ((row?.Version ?? 0) != request.Version) return Fail.Conflict(row?.Version ?? 0);
        if (request.Send && await FaultsAsync(s, request, reporter) is { Count: > 0 } faults) return Fail.Invalid([.. faults]);
        var step = ReturnTable.Steps.Allow(row?.State ?? ReturnState.Draft, request.Send ? ReturnAction.Send : ReturnAction.Save, act.Actor.Role);
        if (!step.IsOk) return step.Failure;
        var id = row?.Id ?? await AddAsync(s, reporter, form, period);
        await s.ExecuteAsync("update [statistics.periodic_return] set state = @State, sent_at = @At, sent_by = @By, version = version + 1 where id = @Id",
            new { Id = id, State = step.Value.To.ToString(), At = request.Send ? act.At : row?.SentAt, By = request.Send ? act.Actor.Display : row?.SentBy ?? "" });
        await ReturnStore.PutCellsAsync(s, id, form, request.Cells);
        if (request.Send) await SentAsync(s, id, reporter, form, period, act);
        s.Audit(request.Send ? "statistics.return.sent" : "statistics.return.saved", "return", id.Value, new { form = form.Title, period = period.Text, reporter = reporter.Name });
        return id;
    }, ct);

    /// <summary>What stands against sending: what cannot be read, an empty form, a period that is not over, a warning without an answer.</summary>
    private async Task<List<FieldError>> FaultsAsync(Session s, Request request, ReporterRow reporter)
    {
        var reading = ReturnReading.Of(request.Form, request.Period, request.Cells, await ReturnStore.BeforeAsync(s, reporter.Id, request.Period), book);
        if (reading.Faults.Count > 0) return [.. reading.Faults];
        if (reading.Values.Count == 0) return [new("v1", "statistics.return.empty", ReturnWords.Nothing)];
        if (request.Period.To >= clock.Today) return [new("", "statistics.return.early", ReturnWords.Early)];
        return [.. reading.Warnings.Where(w => request.Cells.GetValueOrDefault(w.Line.No, ReturnCell.Empty).Answer.Length == 0).DistinctBy(w => w.Line.No)
            .Select(w => new FieldError($"a{w.Line.No}", "statistics.return.answer", ReturnWords.Unanswered(w.Message)))];
    }

    private async Task SentAsync(Session s, ReturnId id, ReporterRow reporter, ReturnForm form, Period period, Act act)
    {
        await s.AddManyAsync<StatisticsContext, ReturnStepRow>([new() { Id = Guid.CreateVersion7(act.At), ReturnId = id, At = act.At, Action = ReturnAction.Send, PersonName = act.Actor.Display }]);
        await items.OpenAsync(s, new WorkItem
        {
            Kind = WorkKind,
            Ask = ReturnWords.Approve,
            RecordKind = "return",
            RecordId = id.Value,
            Holder = Token.Desk(reporter.OfficeId, Role.TruongPhong),
            HolderName = ReturnWords.Receivers,
            AgencyId = reporter.OfficeId,
            Title = ReturnWords.Ask(reporter.Name, form, period),
            FromName = act.Actor.Display,
            Link = Links.Return(id),
            OpenedAt = act.At,
        });
    }

    private static async Task<ReturnId> AddAsync(Session s, ReporterRow reporter, ReturnForm form, Period period)
    {
        var row = new ReturnRow { Id = TypedId.New<ReturnId>(), ReporterId = reporter.Id, Form = form.Code, Period = period.Text, PeriodFrom = period.From, PeriodTo = period.To, State = ReturnState.Draft };
        await s.AddManyAsync<StatisticsContext, ReturnRow>([row]);
        return row.Id;
    }

    private static async Task<ReporterRow?> ReporterAsync(Session s, IEnumerable<AgencyId> agencies, ReturnForm form, Period period) =>
        (await ReturnStore.OfAgenciesAsync(s, agencies)).Find(r => r.Kind == form.Kind && r.FromDay <= period.To);
}
