using LienThong.Contracts.Documents;
using LienThong.Integration.Schedule;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

public sealed class InvitationsTests
{
    [Theory, Engines]
    public async Task Invitations_of_the_own_agency_are_told_the_newest_first_to_hats_that_may_read_them(Engine engine)
    {
        await using var o = await ScheduleOffice.OnAsync(engine);
        await o.RegisterAsync("Báo cáo tháng", "BC");
        var (first, second) = (await o.RegisterAsync("Mời họp"), await o.RegisterAsync("Mời dự hội nghị"));

        Assert.Equal([second, first], await SinceAsync("so.chanhvanphong", new(2026, 11, 1)));
        Assert.Empty(await SinceAsync("so.chanhvanphong", new(2026, 11, 24)));
        Assert.Empty(await SinceAsync("so.chuyenvien", new(2026, 11, 1)));
        Assert.Empty(await SinceAsync("xa.vanthu", new(2026, 11, 1)));

        async Task<IEnumerable<Guid>> SinceAsync(string user, DateOnly since) =>
            (await o.Node.Work.ReadAsync(s => o.Node.Get<IInvitations>().SinceAsync(s, o.People[user].Actor, since, 10))).Select(i => i.Id);
    }
}
