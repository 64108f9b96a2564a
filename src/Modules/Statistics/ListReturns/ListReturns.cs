using LienThong.Contracts.Organisation;
using LienThong.Kernel;
using LienThong.Kernel.Calendar;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Statistics.Returns;

namespace LienThong.Statistics.ListReturns;

/// <summary>Which returns are due: of the own enterprise, and of all who report to an agency.</summary>
internal sealed class ListReturns(UnitOfWork work, Holidays holidays, IAreaReads areas, Clock clock)
{
    /// <summary>Periods shown of a form, newest first.</summary>
    public const int Periods = 6;

    /// <param name="Return">Null when nothing was kept yet.</param>
    internal sealed record Line(ReporterRow Reporter, ReturnForm Form, Period Period, DateOnly Due, ReturnRow? Return, bool Late);

    /// <summary>The periods that agencies' forms ask, those not over yet last; always as many statements for as many boundaries.</summary>
    public Task<List<Line>> OwnAsync(IEnumerable<AgencyId> agencies, CancellationToken ct) => work.ReadAsync(async s =>
    {
        var reporters = await ReturnStore.OfAgenciesAsync(s, agencies);
        var kept = await KeptAsync(s, reporters);
        var calendar = await holidays.CalendarAsync(s);
        var (places, lines) = (new ReturnAreas(s, areas, clock.Today), new List<Line>());
        foreach (var reporter in reporters)
            foreach (var form in ReturnBook.OfKind(reporter.Kind))
                foreach (var period in Recent(form, reporter.FromDay))
                    if ((await places.FindAsync(reporter.AreaId, period)).IsOk) lines.Add(Of(reporter, form, period, kept, calendar));
        return lines;
    }, ct);

    /// <summary>Everybody who owes a form for a period.</summary>
    public Task<List<Line>> OfOfficesAsync(IEnumerable<AgencyId> offices, ReturnForm form, Period period, CancellationToken ct) => work.ReadAsync(async s =>
    {
        var (places, reporters) = (new ReturnAreas(s, areas, clock.Today), new List<ReporterRow>());
        foreach (var reporter in (await ReturnStore.OfOfficesAsync(s, offices)).Where(r => r.Kind == form.Kind && r.FromDay <= period.To))
            if ((await places.FindAsync(reporter.AreaId, period)).IsOk) reporters.Add(reporter);
        var kept = await KeptAsync(s, reporters);
        var calendar = await holidays.CalendarAsync(s);
        return reporters.ConvertAll(r => Of(r, form, period, kept, calendar));
    }, ct);

    /// <summary>The newest periods of a form that began before today.</summary>
    public IEnumerable<Period> Recent(ReturnForm form, DateOnly since)
    {
        var period = form.Of(clock.Today);
        for (var i = 0; i < Periods && period.To >= since; i++, period = period.Previous) yield return period;
    }

    private static async Task<Dictionary<(ReporterId, string, string), ReturnRow>> KeptAsync(Session s, List<ReporterRow> reporters) =>
        (await s.QueryAsync<ReturnRow>($"{ReturnStore.Returns} where reporter_id in @Ids", new { Ids = s.Ids(reporters.Select(r => r.Id.Value)) })).ToDictionary(r => (r.ReporterId, r.Form, r.Period));

    private Line Of(ReporterRow reporter, ReturnForm form, Period period, Dictionary<(ReporterId, string, string), ReturnRow> kept, WorkingCalendar calendar)
    {
        var due = form.Due(period, calendar);
        var row = kept.GetValueOrDefault((reporter.Id, form.Code, period.Text));
        return new(reporter, form, period, due, row, clock.Today > due && row?.State is not (ReturnState.Sent or ReturnState.Approved));
    }
}
