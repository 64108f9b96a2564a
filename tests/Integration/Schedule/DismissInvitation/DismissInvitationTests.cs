using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Schedule;

namespace LienThong.Integration.Schedule;

public sealed class DismissInvitationTests
{
    [Theory, Engines]
    public async Task A_dismissed_invitation_is_offered_no_more_and_its_reason_is_asked_for(Engine engine)
    {
        await using var o = await ScheduleOffice.OnAsync(engine);
        await o.RegisterAsync("Mời dự hội thảo");
        using var clerk = await o.SignInAsync("so.vanthu");

        var form = await (await clerk.GetAsync("/lich-cong-tac")).FollowAsync("Không dự");
        var missing = await form.Form("dismiss-invitation").SubmitAsync();
        var week = await missing.Form("dismiss-invitation").Fill("why", "Trùng kỳ họp HĐND tỉnh").SubmitAsync();

        Assert.Contains("Thiếu lý do", missing.Words, StringComparison.Ordinal);
        Assert.Contains("Đã ghi không dự", week.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Mời dự hội thảo", week.Words, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task What_is_arranged_dismissed_or_another_agencys_is_refused(Engine engine)
    {
        await using var o = await ScheduleOffice.OnAsync(engine);
        var (arranged, other) = (await o.RegisterAsync("Mời họp"), await o.RegisterAsync("Mời họp nữa"));
        await o.ArrangeAsync(source: arranged);

        Assert.Equal(["schedule.invitation.arranged"], await DismissAsync(arranged, "so.vanthu"));
        Assert.Equal(["not-found"], await DismissAsync(other, "xa.vanthu"));
        Assert.Empty(await DismissAsync(other, "so.chanhvanphong"));
        Assert.Equal(["schedule.invitation.dismissed"], await DismissAsync(other, "so.vanthu"));

        async Task<IReadOnlyList<string>> DismissAsync(Guid letter, string by) => (await o.Node.Get<DismissInvitation>().HandleAsync(letter, o.People.Act(by, why: "Bận"), default)).Codes();
    }
}
