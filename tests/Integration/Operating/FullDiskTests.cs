using System.Net;
using LienThong.Integration.Faults;
using LienThong.Integration.Support;
using LienThong.Kernel.Audit;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Operating;

public sealed class FullDiskTests
{
    [Theory, Engines]
    public async Task On_a_full_disk_writes_are_refused_with_their_words_kept_reads_go_on_and_nothing_breaks(Engine engine)
    {
        await using var disk = await SmallDisk.WithDatabaseAsync(engine);
        await using var node = await TestNode.StartAsync(disk.Settings, keep: true);
        await SmallProvince.BuildAsync(node);
        using var clerk = await node.SignInAsync("so.vanthu");
        await RegisterAsync(clerk, 0);

        disk.Fill();
        var (tried, refused) = (0, await RegisterAsync(clerk, 1));
        while (refused.Status == HttpStatusCode.OK && tried++ < 400) refused = await RegisterAsync(clerk, 1 + tried);
        var (list, found) = (await clerk.GetAsync("/van-ban-den"), await clerk.GetAsync("/tim-kiem?q=qu%E1%BB%B9"));
        var booked = await BookedAsync(node);

        Assert.Equal(HttpStatusCode.InsufficientStorage, refused.Status);
        Assert.Contains("Đĩa của máy chủ đã đầy", refused.Words, StringComparison.Ordinal);
        Assert.Equal(Subject(1 + tried), refused.Form("Gửi lại")["Subject"]);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (list.Status, found.Status));
        Assert.Contains("Quỹ số 0", list.Words, StringComparison.Ordinal);
        Assert.Equal(1 + tried, booked);
        disk.Free();
        Assert.Equal(HttpStatusCode.OK, (await refused.Form("Gửi lại").SubmitAsync()).Status);
        Assert.Equal(booked + 1, await BookedAsync(node));
        Assert.Equal([], await node.Work.ReadAsync(WholeRecords.FaultsAsync));
        await node.Get<Sealer>().SealAsync();
        Assert.Empty((await node.Get<AuditVerifier>().VerifyAsync()).Faults);
        if (engine == Engine.Sqlite) Assert.Equal("ok", await node.Work.ReadAsync(s => s.ScalarAsync<string>("pragma integrity_check")));
    }

    private static async Task<TestPage> RegisterAsync(TestBrowser clerk, int number) =>
        await (await clerk.GetAsync("/van-ban-den/vao-so")).Form("register").Fill("SenderName", "Sở Tài chính").Fill("CodeNumber", $"{number + 1}/STC-QL").Fill("Subject", Subject(number)).SubmitAsync("save");

    // Long, so that the next page of the table is soon needed.
    private static string Subject(int number) => $"Quỹ số {number} " + string.Concat(Enumerable.Repeat("về việc phân bổ kinh phí ", 18)).TrimEnd();

    private static Task<int> BookedAsync(TestNode node) => node.Work.ReadAsync(async s => (int)await s.ScalarAsync<long>("select count(*) from [documents.incoming]"));
}
