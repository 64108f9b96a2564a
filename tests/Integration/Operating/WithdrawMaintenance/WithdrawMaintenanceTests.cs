using System.Net;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Operating.WithdrawMaintenance;

public sealed class WithdrawMaintenanceTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    [Theory, Engines]
    public async Task It_is_withdrawn_once_also_while_writes_are_refused_and_then_told_no_more(Engine engine)
    {
        var announced = await AnnouncedOffice.OnAsync(await nodes.OnAsync(engine));
        await announced.AnnounceAsync(from: -0.1, to: 1, refusesWrites: true);
        using var admin = await announced.Office.SignedInAsync(Role.QuanTriHeThong);
        using var second = await announced.Office.SignedInAsync(Role.QuanTriHeThong);
        var (first, late) = (await admin.GetAsync(AnnouncedOffice.Page), await second.GetAsync(AnnouncedOffice.Page));

        var done = await first.Form("withdraw-maintenance").SubmitAsync();
        var again = await late.Form("withdraw-maintenance").SubmitAsync();

        Assert.Contains("đang bảo trì", first.Words);
        Assert.False(done.Has(".upkeep"));
        Assert.False(done.HasForm("withdraw-maintenance"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Equal(1, await announced.Office.AuditedAsync("operating.maintenance.withdrawn"));
    }
}
