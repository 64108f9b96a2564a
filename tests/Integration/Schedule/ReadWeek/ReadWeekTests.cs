using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Schedule;

namespace LienThong.Integration.Schedule;

public sealed class ReadWeekTests
{
    [Theory, Engines]
    public async Task Ones_own_week_shows_what_one_chairs_or_takes_part_in(Engine engine)
    {
        await using var o = await ScheduleOffice.OnAsync(engine);
        await o.ArrangeAsync(o.Input("Họp giao ban", members: "so.chuyenvien"));
        await o.ArrangeAsync(o.Input("Tiếp dân", "14:00", "16:00"));
        await o.PublishedAsync();

        Assert.Equal(["Họp giao ban"], (await o.ViewAsync("so.chuyenvien", own: true)).Entries.Select(e => e.Matter));
        Assert.Equal(["Họp giao ban", "Tiếp dân"], (await o.ViewAsync("so.lanhdao", own: true)).Entries.Select(e => e.Matter));
        Assert.Empty((await o.ViewAsync("so.chuyenvien2", own: true)).Entries);
    }

    [Theory, Engines]
    public async Task A_week_takes_as_many_statements_for_many_entries_as_for_one(Engine engine)
    {
        await using var o = await ScheduleOffice.OnAsync(engine);
        await o.ArrangeAsync(o.Input("Mục đầu", "06:00", "06:10"));
        var few = await CountAsync();
        for (var i = 0; i < 20; i++) await o.ArrangeAsync(o.Input($"Mục {i}", "07:00", "08:00", agreed: true, members: "so.chuyenvien"));
        for (var i = 0; i < 3; i++) await o.RegisterAsync($"Mời họp {i}");

        Assert.InRange(await CountAsync(), few, few + 1);

        async Task<long> CountAsync()
        {
            await o.ViewAsync("so.vanthu");
            var reader = await o.ReaderAsync("so.vanthu");
            var count = Statements.Begin();
            await o.Node.Get<ReadWeek>().FindAsync(new(reader.Hats[0], ScheduleOffice.Monday, false), reader, default);
            return count();
        }
    }

    [Theory, Engines]
    public async Task Invitations_of_the_agency_are_offered_to_who_arranges_and_other_letters_are_not(Engine engine)
    {
        await using var o = await ScheduleOffice.OnAsync(engine);
        await o.RegisterAsync("Báo cáo tháng", "BC");
        await o.RegisterAsync("Mời họp tổng kết");
        await o.RegisterAsync("Mời họp ở xã", by: "xa.vanthu");

        Assert.Equal(["Mời họp tổng kết"], (await o.ViewAsync("so.chanhvanphong")).Offered.Select(i => i.Subject));
        Assert.Empty((await o.ViewAsync("so.lanhdao")).Offered);
        Assert.Empty((await o.ViewAsync("so.chuyenvien")).Offered);
        o.Node.Time.Advance(TimeSpan.FromDays(ReadWeek.OfferedDays + 1));
        Assert.Empty((await o.ViewAsync("so.chanhvanphong")).Offered);
    }

    [Theory, Engines]
    public async Task The_workbook_holds_the_week_as_it_is_shown(Engine engine)
    {
        await using var o = await ScheduleOffice.OnAsync(engine);
        await o.ArrangeAsync();
        using var clerk = await o.SignInAsync("so.vanthu");
        using var reader = await o.SignInAsync("so.chuyenvien");

        Assert.Contains("Họp giao ban", Rights.Workbook.Words(await clerk.BytesAsync("/lich-cong-tac/excel?tuan=2026-11-30")), StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await reader.GetAsync("/lich-cong-tac/excel?tuan=2026-11-30")).Status);
    }
}
