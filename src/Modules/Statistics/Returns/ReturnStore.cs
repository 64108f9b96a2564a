using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;

namespace LienThong.Statistics.Returns;

/// <summary>Reading and keeping returns.</summary>
internal static class ReturnStore
{
    private const string Reporters = "select id, agency_id, office_id, area_id, kind, name, tax_code, from_day from [statistics.reporter]";
    public const string Returns = "select id, reporter_id, form, period, period_from, period_to, state, sent_at, sent_by, version from [statistics.periodic_return]";
    private const string Approved = "select id, return_id, reporter_id, area_id, indicator, period_from, period_to, breakdown, plan, amount, person_name, sent_at, recorded_at, superseded_at from [statistics.returned]";

    /// <summary>Those of some enterprises and agencies.</summary>
    public static Task<List<ReporterRow>> OfAgenciesAsync(Session session, IEnumerable<AgencyId> agencies) => ReportersAsync(session, "agency_id", agencies);

    /// <summary>Those that report to some agencies.</summary>
    public static Task<List<ReporterRow>> OfOfficesAsync(Session session, IEnumerable<AgencyId> offices) => ReportersAsync(session, "office_id", offices);

    /// <summary>Everybody who reports to anybody.</summary>
    public static Task<List<ReporterRow>> ReportersAsync(Session session) => session.QueryAsync<ReporterRow>($"{Reporters} order by kind, name, id");

    private static Task<List<ReporterRow>> ReportersAsync(Session session, string column, IEnumerable<AgencyId> ids) =>
        session.QueryAsync<ReporterRow>($"{Reporters} where {column} in @Ids order by kind, name, id", new { Ids = session.Ids(ids.Select(a => a.Value)) });

    /// <summary>Null when there is none.</summary>
    public static Task<ReturnRow?> FindAsync(Session session, ReporterId reporter, ReturnForm form, Period period) => session.FindAsync<ReturnRow>(
        $"{Returns} where reporter_id = @Reporter and form = @Form and period = @Period", new { Reporter = reporter, Form = form.Code, Period = period.Text });

    public static async Task<(ReturnRow Return, ReporterRow Reporter)?> FindAsync(Session session, ReturnId id)
    {
        if (await session.FindAsync<ReturnRow>($"{Returns} where id = @Id", new { Id = id }) is not { } row) return null;
        return (row, (await session.FindAsync<ReporterRow>($"{Reporters} where id = @Id", new { Id = row.ReporterId }))!);
    }

    /// <summary>By the line of the form in which it stands now.</summary>
    public static async Task<Dictionary<int, ReturnCell>> CellsAsync(Session session, ReturnId id, ReturnForm form)
    {
        var lines = form.Lines.ToDictionary(l => l.Key, l => l.No, StringComparer.Ordinal);
        return (await session.QueryAsync<ReturnCellRow>("select id, return_id, indicator, breakdown, typed, plan, answer from [statistics.return_cell] where return_id = @Id", new { Id = id }))
            .Where(c => lines.ContainsKey(ReturnLine.KeyOf(c.Indicator, c.Breakdown))).ToDictionary(c => lines[ReturnLine.KeyOf(c.Indicator, c.Breakdown)], c => new ReturnCell(c.Typed, c.Answer, c.Plan));
    }

    public static async Task PutCellsAsync(Session session, ReturnId id, ReturnForm form, IReadOnlyDictionary<int, ReturnCell> cells)
    {
        await session.ExecuteAsync("delete from [statistics.return_cell] where return_id = @Id", new { Id = id });
        await session.AddManyAsync<StatisticsContext, ReturnCellRow>([.. form.Lines.Select(l => (Line: l, Cell: cells.GetValueOrDefault(l.No, ReturnCell.Empty))).Where(c => c.Cell.Typed.Length + c.Cell.Answer.Length + c.Cell.Plan.Length > 0)
            .Select(c => new ReturnCellRow { Id = Guid.CreateVersion7(), ReturnId = id, Indicator = c.Line.Indicator.Code, Breakdown = c.Line.Breakdown.Text, Typed = c.Cell.Typed, Plan = c.Cell.Plan, Answer = c.Cell.Answer })]);
    }

    public static Task<List<ReturnStepRow>> StepsAsync(Session session, ReturnId id) => session.QueryAsync<ReturnStepRow>(
        "select id, return_id, at, action, person_name, words from [statistics.return_step] where return_id = @Id order by at desc, id desc", new { Id = id });

    /// <summary>Why it came back or was opened again, until it is approved; empty when it did not.</summary>
    /// <param name="steps">The latest first.</param>
    public static string ReasonOf(IEnumerable<ReturnStepRow> steps) => steps.TakeWhile(s => s.Action != ReturnAction.Approve).FirstOrDefault(s => s.Words.Length > 0)?.Words ?? "";

    /// <summary>The reporter's approved values of the period before.</summary>
    public static async Task<Dictionary<(string, string), decimal>> BeforeAsync(Session session, ReporterId reporter, Period period) =>
        (await session.QueryAsync<ReturnedRow>($"{Approved} where reporter_id = @Reporter and period_from = @PeriodFrom and period_to = @PeriodTo and not plan and superseded_at is null", new { Reporter = reporter, PeriodFrom = period.Previous.From, PeriodTo = period.Previous.To }))
        .GroupBy(r => (r.Indicator, r.Breakdown)).ToDictionary(g => g.Key, g => Amount.Value(g.First().Amount));

    /// <summary>What a figure is the sum of now, by reporter.</summary>
    public static Task<List<ReturnedLine>> BehindAsync(Session session, FigureKey key) => session.QueryAsync<ReturnedLine>("""
        select v.return_id, v.amount, v.person_name, v.sent_at, v.recorded_at, r.name, r.office_id
        from [statistics.returned] v join [statistics.reporter] r on r.id = v.reporter_id
        where v.area_id = @Area and v.indicator = @Indicator and v.period_from = @PeriodFrom and v.period_to = @PeriodTo and v.breakdown = @Breakdown and v.plan = @Plan and v.superseded_at is null
        order by r.name, v.id
        """, new { key.Area, key.Indicator, PeriodFrom = key.Period.From, PeriodTo = key.Period.To, Breakdown = key.Breakdown.Text, Plan = key.Kind == ValueKind.Plan });
}

/// <summary>What one reporter adds to a figure.</summary>
internal sealed class ReturnedLine
{
    public ReturnId ReturnId { get; init; }
    public long Amount { get; init; }
    public string PersonName { get; init; } = "";
    public DateTimeOffset SentAt { get; init; }
    public DateTimeOffset RecordedAt { get; init; }
    public string Name { get; init; } = "";
    public AgencyId OfficeId { get; init; }
}
