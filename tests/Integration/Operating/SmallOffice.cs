using System.Text;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Audit;
using LienThong.Kernel.Data;
using LienThong.Kernel.Operating;
using LienThong.Kernel.Results;
using LienThong.Kernel.Search;

namespace LienThong.Integration.Operating;

/// <summary>A node with little of everything in it: people, files, search entries, sealed and waiting audit lines.</summary>
internal sealed class SmallOffice : IAsyncDisposable
{
    private static readonly Permission Any = new("tests.any", Permission.Everybody);
    private readonly string _outside = Directory.CreateTempSubdirectory("lt_backup_").FullName;

    private SmallOffice(TestNode node) => Node = node;

    public TestNode Node { get; }

    public SmallProvince Province { get; private set; } = null!;

    public string Key => Path.Combine(Node.Settings.Folder, "keys", "audit.key");

    public string File => Path.Combine(_outside, "nut.tar");

    public static async Task<SmallOffice> OpenAsync(Engine engine)
    {
        var office = new SmallOffice(await TestNode.StartAsync(engine));
        office.Node.Time.SetTo(TimeProvider.System.GetUtcNow().AddMinutes(-10));
        office.Province = await SmallProvince.BuildAsync(office.Node);
        foreach (var words in (string[])["Công văn số một", "Tờ trình \"hai\"\n\t\\ có dấu lạ 😀 và 𠮷", new string('ờ', 700_000)]) await office.StageAsync(words);
        await office.ActAsync(5);
        await office.Node.Get<Sealer>().SealAsync();
        await office.ActAsync(2);
        return office;
    }

    /// <summary>Backs it up; the report.</summary>
    public Task<BackupReport> BackUpAsync() => Node.Get<BackupMaker>().MakeAsync(File, "test");

    public async Task StageAsync(string words)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(words));
        Assert.True((await Node.Get<Kernel.Files.Files>().StageAsync(content, "Tệp của tôi.txt", Province["so.vanthu"].Person)).IsOk);
    }

    public async Task PutAsync(params SearchEntry[] entries) => await Node.Work.MaintainAsync(async s =>
    {
        await Node.Get<SearchIndex>().PutManyAsync(s, entries);
        return Done.It;
    });

    public async ValueTask DisposeAsync()
    {
        await Node.DisposeAsync();
        Directory.Delete(_outside, recursive: true);
    }

    private async Task ActAsync(int times)
    {
        for (var i = 0; i < times; i++)
            Assert.True((await Node.Work.WriteAsync<Done>(Any, Province.Act("so.vanthu", $"key-{Guid.CreateVersion7():N}", "vì \"sao\"\n\t\\ \u0001\u001f\u007f\u2028 <&> 😀 𠮷"), s =>
            {
                s.Audit("tests.done", "test", Guid.CreateVersion7(), new { subject = "Về việc sao lưu" });
                return Task.FromResult<Result<Done>>(Done.It);
            })).IsOk);
    }
}
