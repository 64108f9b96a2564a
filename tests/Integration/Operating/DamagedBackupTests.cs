using System.Formats.Tar;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Operating;

namespace LienThong.Integration.Operating;

public sealed class DamagedBackupTests
{
    [Theory, Engines]
    public async Task A_flipped_byte_in_any_member_is_refused_and_the_member_named(Engine engine)
    {
        await using var office = await BackedUpAsync(engine);
        var whole = await File.ReadAllBytesAsync(office.File);
        foreach (var (name, start, length) in Members(whole))
        {
            var flipped = whole.ToArray();
            flipped[start + (length / 2)] ^= 0x10;

            var fault = await FaultAsync(flipped);

            Assert.Equal("backup.damaged", fault?.Code);
            Assert.Contains(name == BackupManifest.SealName ? BackupManifest.Name : name, fault!.Message, StringComparison.Ordinal);
        }
    }

    [Theory, Engines]
    public async Task A_missing_member_is_refused_and_named(Engine engine)
    {
        await using var office = await BackedUpAsync(engine);
        var whole = await File.ReadAllBytesAsync(office.File);
        foreach (var (name, start, length) in Members(whole).Where(m => m.Name is not (BackupManifest.Name or BackupManifest.SealName)))
        {
            var padded = (length + 511) / 512 * 512;

            var fault = await FaultAsync([.. whole.AsSpan(0, start - 512), .. whole.AsSpan(start + padded)]);

            Assert.Equal("backup.damaged", fault?.Code);
            Assert.Contains(name, fault!.Message, StringComparison.Ordinal);
        }
    }

    [Theory, Engines]
    public async Task A_tail_cut_anywhere_is_refused(Engine engine)
    {
        await using var office = await BackedUpAsync(engine);
        var whole = await File.ReadAllBytesAsync(office.File);
        var ends = Members(whole).ConvertAll(m => m.Start + m.Length);
        foreach (var end in ends.SkipLast(1).SelectMany(e => (int[])[e - 1, e]).Append(ends[^1] - 1).Append(0).Append(700))
        {
            var fault = await FaultAsync(whole[..end]);

            Assert.Equal("backup.damaged", fault?.Code);
        }
    }

    [Theory, Engines]
    public async Task No_single_flipped_byte_passes_with_other_contents(Engine engine)
    {
        await using var office = await BackedUpAsync(engine);
        var whole = await File.ReadAllBytesAsync(office.File);
        var path = office.File;
        var right = (await Restorer.CheckAsync(path)).Manifest;
        var random = new Random(20261126);
        var (refused, harmless) = (0, 0);
        for (var i = 0; i < (TestScale.Long ? 3000 : 150); i++)
        {
            var flipped = whole.ToArray();
            flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
            await File.WriteAllBytesAsync(path, flipped);
            try
            {
                // Padding, and what a header says of owner and mode, belong to nobody.
                Assert.Equal(right.Tables.Select(t => t.Sha256), (await Restorer.CheckAsync(path)).Manifest.Tables.Select(t => t.Sha256));
                harmless++;
            }
            catch (OperatingException fault)
            {
                Assert.Equal("backup.damaged", fault.Code);
                refused++;
            }
        }

        Assert.True(refused > harmless / 10, $"{refused} refused, {harmless} harmless");
    }

    private static async Task<SmallOffice> BackedUpAsync(Engine engine)
    {
        var office = await SmallOffice.OpenAsync(engine);
        await office.BackUpAsync();
        return office;
    }

    private static List<(string Name, int Start, int Length)> Members(byte[] whole)
    {
        var members = new List<(string, int, int)>();
        using var tar = new TarReader(new MemoryStream(whole));
        while (tar.GetNextEntry() is { } entry) members.Add((entry.Name, (int)entry.DataOffset, (int)entry.Length));
        Assert.True(members.Count > 20);
        return members.FindAll(m => m.Item3 > 0);
    }

    private static async Task<OperatingException?> FaultAsync(byte[] archive)
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(path, archive);
            await Restorer.CheckAsync(path);
            return null;
        }
        catch (OperatingException fault)
        {
            return fault;
        }
        finally
        {
            File.Delete(path);
        }
    }
}
