using System.Text;
using LienThong.Kernel.Files;

namespace LienThong.Kernel.Operating;

/// <summary>Copies the stored files that a snapshot names: group by group, each after a list of its files.</summary>
internal sealed class BackupFiles(FileStore store, BackupArchive archive)
{
    public long Count { get; private set; }

    public long Bytes { get; private set; }

    public List<string> Missing { get; } = [];

    public List<string> Damaged { get; } = [];

    public async Task CopyAsync(FileSpool spool, CancellationToken ct)
    {
        foreach (var group in spool.Groups())
        {
            var there = group.FindAll(h => File.Exists(store.PathOf(h)));
            Missing.AddRange(group.Except(there));
            await archive.AddTextAsync($"{BackupManifest.FilesFolder}{group[0][..2]}{BackupManifest.ListEnd}", there.Aggregate(new StringBuilder(), (all, hash) => all.Append(hash).Append('\n')).ToString(), ct);
            foreach (var hash in there) await CopyAsync(hash, ct);
        }
    }

    private async Task CopyAsync(string hash, CancellationToken ct)
    {
        await using var content = store.Open(hash) ?? throw new FileNotFoundException(null, store.PathOf(hash));
        Count++;
        Bytes += content.Length;
        if (await archive.AddFileAsync(BackupManifest.FileOf(hash), content, ct) != hash) Damaged.Add(hash);
    }
}
