using System.Net;
using LienThong.Integration.Access;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Operating.SetBackupAge;

public sealed class SetBackupAgeTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    [Theory, Engines]
    public async Task The_operators_page_warns_after_the_days_that_were_set(Engine engine)
    {
        var node = await nodes.OnAsync(engine);
        var office = await RoleOffice.AddAsync(node);
        var ended = node.Get<Clock>().Now.AddDays(-2);
        await node.Work.MaintainAsync(s => s.ExecuteAsync("insert into [kernel.backup](id, started_at, ended_at, place, bytes, error) values (@Id, @ended, @ended, '/sao-luu/nut.tar', 1, null)", new { Id = Guid.CreateVersion7(), ended }));
        using var admin = await office.SignedInAsync(Role.QuanTriHeThong);

        var before = await admin.GetAsync("/quan-tri/van-hanh");
        var form = (await admin.GetAsync("/quan-tri/van-hanh/nhac-sao-luu")).Form("backup-age");
        var refused = await form.Fill("WarnDays", "ba").SubmitAsync();
        var typed = refused.Form("backup-age")["WarnDays"];
        var after = await refused.Form("backup-age").Fill("WarnDays", "3").SubmitAsync();

        Assert.Contains("đã quá một ngày, hãy sao lưu lại", before.Words);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("ba", typed);
        Assert.Equal("/quan-tri/van-hanh", after.Address.AbsolutePath);
        Assert.Contains("/sao-luu/nut.tar", after.Words);
        Assert.DoesNotContain("hãy sao lưu lại", after.Words);
        Assert.Equal(1, await office.AuditedAsync("operating.backup-age.set"));
    }
}
