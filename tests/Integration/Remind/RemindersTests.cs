using LienThong.Desk.Remind;
using LienThong.Integration.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Remind;

public sealed class RemindersTests
{
    [Theory, Engines]
    public async Task A_holder_is_told_once_a_working_morning_of_what_is_late_due_and_coming(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        foreach (var (number, due) in new[] { ("1", 25), ("2", 26), ("3", 27), ("4", 27), ("5", 30) }) await SteerAsync(o, number, new DateOnly(2026, 11, due));
        await o.Node.Get<Reminders>().RunAsync(default);
        var monday = await RemindersOfAsync(o);

        o.Node.Time.SetTo(At(26, 7, 5));
        var told = await o.Node.Get<Reminders>().RunAsync(default);
        var again = await o.Node.Get<Reminders>().RunAsync(default);

        Assert.Equal((1, 0), (told, again));
        // The 24th is a day off: what is due on the 25th is told on Monday.
        Assert.Equal(["Nhắc hạn: 1 việc đến hạn 25/11/2026."], monday);
        Assert.Equal(["Nhắc hạn: 1 việc quá hạn (lâu nhất 1 ngày), 1 việc đến hạn hôm nay, 2 việc đến hạn 27/11/2026.", .. monday], await RemindersOfAsync(o));
    }

    [Theory, Engines]
    public async Task Nobody_is_reminded_before_seven_or_on_a_day_off(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        await SteerAsync(o, "1", new DateOnly(2026, 11, 25));
        var told = new List<int>();
        foreach (var at in new[] { At(24, 9, 0), At(26, 6, 59), At(28, 9, 0), At(29, 9, 0), At(30, 7, 0) })
        {
            o.Node.Time.SetTo(at);
            told.Add(await o.Node.Get<Reminders>().RunAsync(default));
        }

        Assert.Equal([0, 0, 0, 0, 1], told);
    }

    [Theory, Engines]
    public async Task Two_that_come_together_tell_once(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        await SteerAsync(o, "1", new DateOnly(2026, 11, 25));
        o.Node.Time.SetTo(At(25, 8, 0));

        var told = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => o.Node.Get<Reminders>().RunAsync(default))));

        Assert.Equal(1, told.Sum());
        Assert.Single(await RemindersOfAsync(o));
    }

    private static DateTimeOffset At(int day, int hour, int minute) => new(2026, 11, day, hour, minute, 0, TimeSpan.FromHours(7));

    private static async Task SteerAsync(Letters o, string number, DateOnly due) => Letters.Ok(await o.SteerAsync(await o.PresentedAsync(number), o.Unit("so.a"), due: due));

    private static async Task<List<string>> RemindersOfAsync(Letters o) => (await o.NoticesAsync("so.truongphong")).FindAll(n => n.StartsWith("Nhắc hạn", StringComparison.Ordinal));
}
