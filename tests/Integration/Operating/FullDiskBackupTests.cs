using System.Text.Json;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Operating;

namespace LienThong.Integration.Operating;

public sealed class FullDiskBackupTests
{
    [Theory, Engines]
    public async Task A_full_disk_leaves_the_old_backup_and_the_doctor_tells(Engine engine)
    {
        await using var office = await SmallOffice.OpenAsync(engine);
        await using var node = new ChildNode(office.Node.Settings);
        var none = await BackupFindingAsync(node);
        await office.BackUpAsync();
        var old = await File.ReadAllBytesAsync(office.File);
        var fresh = await BackupFindingAsync(node);
        // The kernel's own full disk: every write to it fails as on a full one.
        File.CreateSymbolicLink(office.File + ".part", "/dev/full");

        var fault = await Assert.ThrowsAsync<OperatingException>(office.BackUpAsync);

        Assert.Equal("backup.not-written", fault.Code);
        Assert.Contains(office.File, fault.Message, StringComparison.Ordinal);
        Assert.Equal(old, await File.ReadAllBytesAsync(office.File));
        Assert.Equal([office.File], Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(office.File)!));
        var failed = await BackupFindingAsync(node);
        Assert.Equal((false, true, false), (none.Ok, fresh.Ok, failed.Ok));
        Assert.Contains("chưa có bản sao lưu", none.Says, StringComparison.Ordinal);
        Assert.Contains(office.File, failed.Says, StringComparison.Ordinal);
        Assert.Contains("hỏng", failed.Says, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task A_backup_older_than_a_day_is_told(Engine engine)
    {
        await using var office = await SmallOffice.OpenAsync(engine);
        await using var node = new ChildNode(office.Node.Settings);
        office.Node.Time.SetTo(TimeProvider.System.GetUtcNow().AddHours(-25));
        await office.BackUpAsync();

        var finding = await BackupFindingAsync(node);

        Assert.False(finding.Ok);
        Assert.Contains("quá một ngày", finding.Says, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task An_interrupted_backup_leaves_nothing_under_its_name(Engine engine)
    {
        await using var office = await SmallOffice.OpenAsync(engine);
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => office.Node.Get<BackupMaker>().MakeAsync(office.File, "test", stop.Token));

        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(office.File)!));
    }

    private static async Task<(bool Ok, string Says)> BackupFindingAsync(ChildNode node)
    {
        var (_, output) = await node.TryRunAsync("doctor", "--json");
        var finding = JsonSerializer.Deserialize<JsonElement>(output).GetProperty("findings").EnumerateArray().Single(f => f.GetProperty("what").GetString() == "backup");
        return (finding.GetProperty("ok").GetBoolean(), finding.GetProperty("says").GetString()!);
    }
}
