using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Schedule;

public sealed class PublishWeekTests
{
    [Theory, Engines]
    public async Task A_published_week_is_read_by_everybody_of_the_agency_and_each_person_in_it_is_told_once(Engine engine)
    {
        await using var o = await ScheduleOffice.OnAsync(engine);
        await o.ArrangeAsync(o.Input(members: ["so.vanthu", "so.chuyenvien"]));
        await o.ArrangeAsync(o.Input("Tiếp dân", "14:00", "16:00", members: "so.chuyenvien"));
        await o.SendAsync();
        await o.DecideAsync();
        using var reader = await o.SignInAsync("so.chuyenvien3");
        var before = await reader.GetAsync("/lich-cong-tac?tuan=2026-11-30");
        using var clerk = await o.SignInAsync("so.vanthu");

        var told = await (await (await clerk.GetAsync("/lich-cong-tac?tuan=2026-11-30")).FollowAsync("Phát hành")).Form("publish-week").SubmitAsync();
        var after = await reader.GetAsync("/lich-cong-tac?tuan=2026-11-30");

        Assert.Contains("Lịch tuần này chưa phát hành", before.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Tiếp dân", before.Words, StringComparison.Ordinal);
        Assert.Contains("báo 2 người", told.Words, StringComparison.Ordinal);
        Assert.Contains("Tiếp dân", after.Words, StringComparison.Ordinal);
        Assert.Equal(["Lịch công tác tuần 49 (30/11/2026–06/12/2026) đã phát hành: bạn có 2 mục"], await o.ToldAsync("so.chuyenvien"));
        Assert.Contains("Tiếp dân", (await reader.GetAsync("/tim-kiem?q=tiep+dan&loai=schedule-entry")).Words, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task Another_agency_reads_its_own_week_only(Engine engine)
    {
        await using var o = await ScheduleOffice.OnAsync(engine);
        var id = await o.ArrangeAsync();
        await o.PublishedAsync();
        using var stranger = await o.SignInAsync("xa.vanthu");

        Assert.DoesNotContain("Họp giao ban", (await stranger.GetAsync($"/lich-cong-tac?tuan=2026-11-30&co_quan={o.People.Agency("so")}")).Words, StringComparison.Ordinal);
        foreach (var page in new[] { "", "/sua", "/huy" }) Assert.Equal(System.Net.HttpStatusCode.NotFound, (await stranger.GetAsync($"/lich-cong-tac/muc/{id}{page}")).Status);
    }
}
