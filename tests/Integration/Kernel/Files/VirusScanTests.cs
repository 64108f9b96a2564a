using System.Net.Sockets;
using System.Text;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Files;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;

namespace LienThong.Integration.Files;

public sealed class VirusScanTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(1);
    private readonly PersonId _owner = TypedId.New<PersonId>();

    [Theory, Engines]
    public async Task What_a_scanner_finds_is_refused_and_what_it_clears_is_marked_clean(Engine engine)
    {
        var db = await databases.OnAsync(engine);
        await using var clamd = new FakeClamd(ClamdMood.Works);
        using var reader = new FileReader(ExtractionLimits.Default);
        var files = Make(db, reader, new(clamd.Address));

        var clean = await StageAsync(files, new string('a', 200_000) + engine);
        var infected = await StageAsync(files, FakeClamd.Eicar + engine);

        Assert.Equal(ScanState.Clean, clean.Value.ScanState);
        Assert.Equal("files.infected", Code(infected));
        Assert.DoesNotContain("EICAR", string.Join(' ', await db.Work.ReadAsync(s => s.QueryAsync<string>("select text from [files.content] where text is not null"))), StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task A_scanner_that_refuses_hangs_drops_or_babbles_leaves_a_file_unscanned(Engine engine)
    {
        var db = await databases.OnAsync(engine);
        using var reader = new FileReader(ExtractionLimits.Default);
        foreach (var mood in (ClamdMood[])[ClamdMood.Refuses, ClamdMood.Hangs, ClamdMood.Drops, ClamdMood.Babbles])
        {
            await using var clamd = new FakeClamd(mood);
            var staged = await StageAsync(Make(db, reader, new(clamd.Address, Time: Short)), $"{mood} {engine}");
            Assert.Equal((mood, ScanState.NotScanned), (mood, staged.Value.ScanState));
        }

        var nobody = await StageAsync(Make(db, reader, new("127.0.0.1:1", Time: Short)), $"không có ai {engine}");
        var nonsense = await StageAsync(Make(db, reader, new("đâu đó", Time: Short)), $"địa chỉ sai {engine}");
        Assert.Equal((ScanState.NotScanned, ScanState.NotScanned), (nobody.Value.ScanState, nonsense.Value.ScanState));
    }

    [Theory, Engines]
    public async Task The_unscanned_is_handed_out_with_a_mark_or_kept_back_as_the_administrator_chose(Engine engine)
    {
        var db = await databases.OnAsync(engine);
        using var reader = new FileReader(ExtractionLimits.Default);
        var staged = (await StageAsync(Make(db, reader, new()), "chưa ai quét " + engine)).Value;

        var kept = await Make(db, reader, new(Quarantine: true)).OpenAsync(staged.Sha256);
        await using var given = (await Make(db, reader, new()).OpenAsync(staged.Sha256)).Value;

        Assert.Equal("files.held", Assert.IsType<Result<Stream>.Refused>(kept).Code);
        Assert.True(given.CanRead);
        Assert.Equal(["chưa quét vi-rút"], FileRemarkWords.Notes(staged.TextState, staged.TextNote, staged.ScanState));
    }

    [Theory, Engines]
    public async Task What_came_in_before_the_scanner_is_scanned_later_and_the_infected_is_never_handed_out(Engine engine)
    {
        await using var db = await TestDatabase.CreateAsync(engine);
        using var reader = new FileReader(ExtractionLimits.Default);
        var before = Make(db, reader, new());
        var (good, bad) = ((await StageAsync(before, "lành")).Value, (await StageAsync(before, FakeClamd.Eicar)).Value);
        await using var clamd = new FakeClamd(ClamdMood.Works);
        var after = Make(db, reader, new(clamd.Address));

        var answered = await after.RescanAsync();

        Assert.Equal((2, 0, 0), (answered, await after.RescanAsync(), await before.RescanAsync()));
        await using var opened = (await after.OpenAsync(good.Sha256)).Value;
        Assert.True(opened.CanRead);
        Assert.Equal("files.infected", Assert.IsType<Result<Stream>.Refused>(await before.OpenAsync(bad.Sha256)).Code);
        Assert.Equal("files.infected", Code(await StageAsync(after, FakeClamd.Eicar)));
        Assert.Equal(ScanState.Clean, (await StageAsync(before, "lành")).Value.ScanState);
    }

    [Fact]
    public async Task A_socket_of_the_file_system_serves_as_well()
    {
        var path = Path.Combine(Path.GetTempPath(), $"lt-{Guid.CreateVersion7():N}.ctl");
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(path));
        socket.Listen();
        var answering = Task.Run(async () =>
        {
            using var client = await socket.AcceptAsync();
            await client.SendAsync("ClamAV 1.0.7\0"u8.ToArray());
        });

        var version = await new VirusScanner(new(path, Time: TimeSpan.FromSeconds(20))).VersionAsync(CancellationToken.None);
        await answering;
        File.Delete(path);

        Assert.Equal("ClamAV 1.0.7", version);
    }

    private static Kernel.Files.Files Make(TestDatabase db, FileReader reader, ScannerSettings scanner) => new(db.Work, db.Clock, new(), reader, new(scanner));

    private Task<Result<StagedFile>> StageAsync(Kernel.Files.Files files, string text) => files.StageAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), "a.txt", _owner);

    private static string Code(Result<StagedFile> result) => Assert.Single(Assert.IsType<Result<StagedFile>.Invalid>(result).Errors).Code;
}
