using LienThong.Kernel;
using LienThong.Kernel.Calendar;
using LienThong.Kernel.Data;
using LienThong.Kernel.Loops;
using LienThong.Kernel.Work;
using Microsoft.Extensions.Logging;

namespace LienThong.Desk.Remind;

/// <summary>Looks every five minutes whether the day's reminders are due.</summary>
internal sealed class ReminderDay(Reminders reminders, ILogger<ReminderDay> log) : Loop(TimeSpan.FromMinutes(5), log)
{
    protected override Task TurnAsync(CancellationToken ct) => reminders.RunAsync(ct);
}

/// <summary>
/// Nhắc hạn: on each working morning every holder is told once what is late, due today, and due by the next working day. Whichever node comes
/// first takes the day; the reminders and the taking are one transaction.
/// </summary>
internal sealed class Reminders(UnitOfWork work, Holidays holidays, Kernel.Work.Notices notices, Clock clock)
{
    /// <summary>How many were told; none outside the hours, on days off, and where the day is taken.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var now = clock.Now;
        var today = Clock.DateOf(now);
        if (!OfficeMorning.HasCome(now)) return 0;
        return await work.MaintainAsync(async s =>
        {
            var calendar = await holidays.CalendarAsync(s);
            if (!calendar.IsWorking(today) || !await notices.TakeDayAsync(s, today, now)) return 0;
            var next = calendar.OnOrAfter(today.AddDays(1));
            var texts = (await WorkItems.DueUntilAsync(s, next)).GroupBy(c => c.Holder).ToDictionary(g => g.Key, g => Text(calendar, today, [.. g]));
            await notices.TellEachAsync(s, texts, Links.Today, now);
            return texts.Count;
        }, ct);
    }

    private static string Text(WorkingCalendar calendar, DateOnly today, List<DueCount> open) => DeskWords.Reminder(
        open.Where(c => Deadline.IsLate(today, c.Due)).Sum(c => c.Items),
        -calendar.Left(today, open.Min(c => c.Due)),
        open.Where(c => c.Due == today).Sum(c => c.Items),
        open.Where(c => c.Due > today).Sum(c => c.Items),
        open.Max(c => c.Due));
}
