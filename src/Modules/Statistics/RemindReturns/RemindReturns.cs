using LienThong.Contracts.Organisation;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Calendar;
using LienThong.Kernel.Data;
using LienThong.Kernel.Loops;
using LienThong.Kernel.Work;
using LienThong.Statistics.Returns;
using Microsoft.Extensions.Logging;

namespace LienThong.Statistics.RemindReturns;

/// <summary>Looks every five minutes whether returns are to be reminded of.</summary>
internal sealed class ReturnReminderDay(RemindReturns reminders, ILogger<ReturnReminderDay> log) : Loop(TimeSpan.FromMinutes(5), log)
{
    protected override Task TurnAsync(CancellationToken ct) => reminders.RunAsync(ct);
}

/// <summary>
/// On working mornings tells who has not sent a return that its deadline comes near or is over, and the receiving office who is late. What was
/// told is written in the same transaction, so a node that starts anew, or another one, does not tell it again.
/// </summary>
internal sealed class RemindReturns(UnitOfWork work, Holidays holidays, IAreaReads areas, Notices notices, ReturnReminderDays days, Clock clock)
{
    // What is late for longer when the node first looks is no news; the list shows it.
    private const int Late = -1, LateFor = 5;

    /// <summary>A return that is due.</summary>
    /// <param name="Stage">Of how many days before the deadline this is the reminder; <see cref="Late"/> after it.</param>
    private sealed record Owed(ReporterRow Reporter, ReturnForm Form, Period Period, DateOnly Due, int Stage);

    /// <summary>How many returns were told of.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var (now, today) = (clock.Now, clock.Today);
        if (!OfficeMorning.HasCome(now)) return 0;
        return await work.MaintainAsync(async s =>
        {
            var calendar = await holidays.CalendarAsync(s);
            if (!calendar.IsWorking(today)) return 0;
            await s.HoldTableAsync("[statistics.return_reminder]");
            var news = await NewsAsync(s, calendar, today);
            await s.InsertManyAsync("[statistics.return_reminder]", "id, reporter_id, form, period, period_to, stage, at", [.. news.Select(o => new object?[] { Guid.CreateVersion7(now), o.Reporter.Id, o.Form.Code, o.Period.Text, o.Period.To, o.Stage, now })]);
            foreach (var same in news.GroupBy(o => (o.Form, o.Period, o.Stage))) await TellAsync(s, [.. same], calendar, today, now);
            return news.Count;
        }, ct);
    }

    /// <summary>What is not sent and was not told: always the same number of statements.</summary>
    private async Task<List<Owed>> NewsAsync(Session s, WorkingCalendar calendar, DateOnly today)
    {
        var (reporters, oldest) = (await ReturnStore.ReportersAsync(s), today.AddYears(-1).AddDays(-1));
        var sent = (await s.QueryAsync<ReturnRow>($"{ReturnStore.Returns} where period_to >= @Oldest and state in @States", new { Oldest = oldest, States = new[] { nameof(ReturnState.Sent), nameof(ReturnState.Approved) } })).Select(r => (r.ReporterId, r.Form, r.Period)).ToHashSet();
        var told = (await s.QueryAsync<ReturnReminderRow>("select reporter_id, form, period, stage from [statistics.return_reminder] where period_to >= @Oldest", new { Oldest = oldest })).Select(r => (r.ReporterId, r.Form, r.Period, r.Stage)).ToHashSet();
        var (places, news) = (new ReturnAreas(s, areas, today), new List<Owed>());
        foreach (var reporter in reporters)
            foreach (var owed in OfReporter(reporter, calendar, today))
                if (!sent.Contains((reporter.Id, owed.Form.Code, owed.Period.Text)) && !told.Contains((reporter.Id, owed.Form.Code, owed.Period.Text, owed.Stage)) && (await places.FindAsync(reporter.AreaId, owed.Period)).IsOk)
                    news.Add(owed);
        return news;
    }

    private IEnumerable<Owed> OfReporter(ReporterRow reporter, WorkingCalendar calendar, DateOnly today)
    {
        foreach (var form in ReturnBook.OfKind(reporter.Kind))
        {
            var period = form.Of(today).Previous;
            var due = form.Due(period, calendar);
            if (reporter.FromDay <= period.To && StageOf(due, calendar, today) is { } stage) yield return new(reporter, form, period, due, stage);
        }
    }

    /// <summary>The nearest reminder that has come; null when there is none.</summary>
    private int? StageOf(DateOnly due, WorkingCalendar calendar, DateOnly today)
    {
        if (today > due) return calendar.Between(due, today) <= LateFor ? Late : null;
        var left = calendar.Between(today, due);
        return days.Before.Where(d => left <= d).Select(d => (int?)d).Min();
    }

    private async Task TellAsync(Session s, List<Owed> same, WorkingCalendar calendar, DateOnly today, DateTimeOffset now)
    {
        var (form, period, due, stage) = (same[0].Form, same[0].Period, same[0].Due, same[0].Stage);
        var text = stage == Late ? RemindReturnsWords.Late(form, period, due) : RemindReturnsWords.Coming(form, period, due, calendar.Between(today, due));
        await notices.TellEachAsync(s, same.SelectMany(o => o.Reporter.Holders).Distinct().ToDictionary(h => h, _ => text), Links.Fill(form, period), now);
        if (stage != Late) return;
        var offices = same.GroupBy(o => o.Reporter.OfficeId).ToDictionary(g => Token.Desk(g.Key, Role.TruongPhong), g => RemindReturnsWords.LateOnes(form, period, due, [.. g.Select(o => o.Reporter.Name)]));
        await notices.TellEachAsync(s, offices, Links.OfficeReturnsOf(form, period), now);
    }
}
