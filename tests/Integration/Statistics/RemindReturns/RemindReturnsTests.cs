using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using Reminding = LienThong.Statistics.RemindReturns.RemindReturns;

namespace LienThong.Integration.Statistics.RemindReturns;

/// <summary>The return of November 2026 is due on 7 December, a Monday.</summary>
public sealed class RemindReturnsTests
{
    private const string Path = "/bao-cao/vien-thong-thang/2026-11", Name = "Báo cáo tháng của doanh nghiệp viễn thông, Tháng 11 năm 2026, hạn 07/12/2026";

    [Theory, Engines]
    public async Task A_reporter_is_told_once_before_each_reminder_and_once_after_the_deadline_and_the_office_who_is_late(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine, areas: true);
        using var desk = await ReturnDesk.BuildAsync(node);
        await desk.AddAsync("dn.mot", "telecom", "Công ty Viễn thông Sông Đốc", "2000123456");

        var told = new List<int>();
        foreach (var day in new[] { 1, 1, 2, 4, 4, 7, 8, 9 }) told.Add(await RunAsync(node, day));

        Assert.Equal([1, 0, 0, 1, 0, 0, 1, 0], told);
        Assert.Equal(
            [$"Nhắc gửi báo cáo: {Name}, còn 4 ngày làm việc.", $"Nhắc gửi báo cáo: {Name}, còn 1 ngày làm việc.",
             $"Quá hạn gửi báo cáo: {Name}. Gửi sớm, hoặc báo cơ quan nhận vì sao chậm.", $"1 đơn vị quá hạn báo cáo: {Name}: Công ty Viễn thông Sông Đốc."], await ToldAsync(node));
        desk.SignOut();
        Assert.Contains("Quá hạn gửi báo cáo", (await (await desk.BrowserAsync("dn.mot")).GetAsync("/thong-bao")).Words, StringComparison.Ordinal);
        Assert.Contains("1 đơn vị quá hạn báo cáo", (await (await desk.BrowserAsync("so.truongphong")).GetAsync("/thong-bao")).Words, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task Who_has_sent_is_not_reminded_and_who_got_it_back_is(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine, areas: true);
        using var desk = await ReturnDesk.BuildAsync(node);
        await desk.AddAsync("dn.mot", "telecom", "Công ty Viễn thông Sông Đốc", "2000123456");
        await desk.AddAsync("dn.hai", "telecom", "Công ty Viễn thông Năm Căn", "2000654321");
        node.Time.SetTo(At(1, 6, 0));
        desk.SignOut();
        await desk.FillAsync("dn.mot", Path, "send", ("v1", "35"));
        await desk.FillAsync("dn.hai", Path, "send", ("v1", "35"));

        var sent = await RunAsync(node, 4);
        desk.SignOut();
        await desk.DecideAsync("vien-thong-thang", "2026-11", "Năm Căn", "SendBack", "Thiếu thuê bao");
        await RunAsync(node, 8);

        Assert.Equal(0, sent);
        Assert.Contains($"1 đơn vị quá hạn báo cáo: {Name}: Công ty Viễn thông Năm Căn.", await ToldAsync(node));
    }

    [Theory, Engines]
    public async Task Nobody_is_reminded_before_seven_or_on_a_day_off_and_four_that_come_together_tell_once(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine, areas: true);
        using var desk = await ReturnDesk.BuildAsync(node);
        await desk.AddAsync("dn.mot", "telecom", "Công ty Viễn thông Sông Đốc", "2000123456");

        var told = new List<int>();
        foreach (var at in new[] { At(4, 6, 59), At(5, 9, 0), At(6, 9, 0) })
        {
            node.Time.SetTo(at);
            told.Add(await node.Get<Reminding>().RunAsync(default));
        }

        node.Time.SetTo(At(7, 8, 0));
        var together = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => node.Get<Reminding>().RunAsync(default))));

        Assert.Equal([0, 0, 0], told);
        Assert.Equal(1, together.Sum());
        Assert.Equal([$"Nhắc gửi báo cáo: {Name}, hôm nay là ngày cuối."], await ToldAsync(node));
    }

    private static DateTimeOffset At(int day, int hour, int minute) => new(2026, 12, day, hour, minute, 0, TimeSpan.FromHours(7));

    private static Task<int> RunAsync(TestNode node, int day)
    {
        node.Time.SetTo(At(day, 7, 5));
        return node.Get<Reminding>().RunAsync(default);
    }

    private static Task<List<string>> ToldAsync(TestNode node) => node.Work.ReadAsync(s => s.QueryAsync<string>("select text from [work.notice] where text like '%hạn 07/12/2026%' order by at, id"));
}
