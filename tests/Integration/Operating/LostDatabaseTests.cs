using System.Net;
using LienThong.Integration.Faults;
using LienThong.Integration.Support;
using LienThong.Kernel.Audit;
using LienThong.Kernel.Data;
using Npgsql;

namespace LienThong.Integration.Operating;

public sealed class LostDatabaseTests
{
    [Fact]
    public async Task A_database_that_is_gone_is_told_kindly_and_what_was_typed_is_sent_again_once()
    {
        await using var node = await TestNode.StartAsync(Engine.Postgres);
        await SmallProvince.BuildAsync(node);
        using var clerk = await node.SignInAsync("so.vanthu");
        var form = (await clerk.GetAsync("/van-ban-den/vao-so")).Form("register").Fill("SenderName", "Sở Tài chính").Fill("CodeNumber", "1/STC").Fill("Subject", "Gửi khi cơ sở dữ liệu mất");
        var database = new NpgsqlConnectionStringBuilder(node.Settings.PostgresConnection).Database!;

        await TakeAwayAsync(database);
        var (refused, list) = (await form.SubmitAsync("save"), await clerk.GetAsync("/van-ban-den"));
        await TestPostgres.RunAsync($"alter database \"{database}_away\" rename to \"{database}\"");
        var sent = await refused.Form("Gửi lại").SubmitAsync();
        await refused.Form("Gửi lại").SubmitAsync();

        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable), (refused.Status, list.Status));
        Assert.Contains("Cơ sở dữ liệu tạm thời không trả lời", refused.Words, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, sent.Status);
        Assert.Equal(1, await node.Work.ReadAsync(s => s.ScalarAsync<long>("select count(*) from [documents.incoming]")));
        Assert.Equal(HttpStatusCode.OK, (await clerk.GetAsync("/hom-nay")).Status);
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

    // As a server that was killed looks to the node: connections broken, none to be had.
    private static Task TakeAwayAsync(string database) => TestPostgres.RunAsync($"""
        select pg_terminate_backend(pid) from pg_stat_activity where datname = '{database}';
        alter database "{database}" rename to "{database}_away"
        """);
}
