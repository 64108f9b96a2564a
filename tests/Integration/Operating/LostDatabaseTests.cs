using System.Net;
using LienThong.Integration.Faults;
using LienThong.Integration.Support;
using LienThong.Kernel.Audit;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Operating;

public sealed class LostDatabaseTests
{
    [Fact]
    public async Task A_killed_server_is_told_kindly_and_what_was_typed_is_sent_again_once()
    {
        await using var server = await ChildPostgres.StartNewAsync();
        await server.CreateDatabaseAsync("lienthong");
        var folder = Directory.CreateTempSubdirectory("lt_lost_").FullName;
        var settings = new DataSettings(folder, server.Connection("lienthong"));
        await SchemaTemplates.MigrateAsync(settings);
        await using (var node = await TestNode.StartAsync(settings, keep: true))
        {
            await SmallProvince.BuildAsync(node);
            using var clerk = await node.SignInAsync("so.vanthu");
            using var http = new HttpClient { BaseAddress = node.Address };
            var form = (await clerk.GetAsync("/van-ban-den/vao-so")).Form("register").Fill("SenderName", "Sở Tài chính").Fill("CodeNumber", "1/STC").Fill("Subject", "Gửi khi cơ sở dữ liệu mất");
            var password = (await clerk.GetAsync("/tai-khoan/doi-mat-khau")).Form("change-password").Fill("Old", SmallProvince.Password).Fill("New", "Lúa chín 2026 vàng").Fill("Repeat", "Lúa chín 2026 vàng");

            await server.KillAsync();
            var (refused, list, secret) = (await form.SubmitAsync("save"), await clerk.GetAsync("/van-ban-den"), await password.SubmitAsync());
            var (lives, ready) = (await http.GetAsync("/health/live"), await http.GetAsync("/health/ready"));
            await server.StartAsync();
            var sent = await refused.Form("Gửi lại").SubmitAsync();
            await refused.Form("Gửi lại").SubmitAsync();

            Assert.All((TestPage[])[refused, list, secret], page => Assert.Equal(HttpStatusCode.ServiceUnavailable, page.Status));
            Assert.Contains("Cơ sở dữ liệu tạm thời không trả lời", refused.Words, StringComparison.Ordinal);
            Assert.DoesNotContain("Lúa chín 2026 vàng", secret.Html, StringComparison.Ordinal);
            Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), (lives.StatusCode, ready.StatusCode));
            Assert.Equal(HttpStatusCode.OK, sent.Status);
            Assert.Equal(1, await node.Work.ReadAsync(s => s.ScalarAsync<long>("select count(*) from [documents.incoming]")));
            Assert.Equal(HttpStatusCode.OK, (await clerk.GetAsync("/hom-nay")).Status);
        }

        Directory.Delete(folder, recursive: true);
    }

    [Theory, Engines]
    public async Task A_clock_that_jumps_forth_and_back_loses_nothing_and_the_audit_verifies(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        await SmallProvince.BuildAsync(node);
        TimeSpan[] jumps = [TimeSpan.FromHours(26), TimeSpan.FromHours(-49), TimeSpan.FromSeconds(-5), TimeSpan.FromDays(3)];
        var numbers = new List<string>();

        foreach (var (n, jump) in jumps.Index())
        {
            node.Time.SetTo(node.Time.GetUtcNow() + jump);
            using var clerk = await node.SignInAsync("so.vanthu");
            var taken = await (await clerk.GetAsync("/van-ban-den/vao-so")).Form("register").Fill("SenderName", "Sở Tài chính").Fill("CodeNumber", $"{n + 1}/STC").Fill("Subject", $"Thư sau bước nhảy {n}").SubmitAsync("save");
            Assert.Equal(HttpStatusCode.OK, taken.Status);
            numbers.Add(taken.Address.AbsolutePath);
            await node.Get<Sealer>().SealAsync();
        }

        node.Time.SetTo(node.Time.GetUtcNow() + TimeSpan.FromMinutes(1));
        await node.Get<Sealer>().SealAsync();
        Assert.Equal([1L, 2, 3, 4], await node.Work.ReadAsync(s => s.QueryAsync<long>("select number from [documents.incoming] order by id")));
        Assert.Equal(numbers.Count, numbers.Distinct().Count());
        Assert.Equal([], await node.Work.ReadAsync(WholeRecords.FaultsAsync));
        var audit = await node.Get<AuditVerifier>().VerifyAsync();
        Assert.Empty(audit.Faults);
        Assert.Equal(0, await node.Work.ReadAsync(s => s.ScalarAsync<long>("select count(*) from [audit.unsealed]")));
    }
}
