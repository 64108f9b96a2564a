using System.Formats.Tar;
using System.IO.Compression;
using LienThong.Kernel.Audit;
using LienThong.Kernel.Data;
using LienThong.Kernel.Files;

namespace LienThong.Kernel.Operating;

/// <summary>Reads a checked backup once more, into the empty node that it belongs to.</summary>
public sealed class Restorer(UnitOfWork work, NodeLoad load)
{
    /// <summary>Checks the whole file before anything is touched.</summary>
    /// <returns>What the file is; a fault names what is missing or changed.</returns>
    public static async Task<CheckedBackup> CheckAsync(string file, CancellationToken ct = default)
    {
        if (!File.Exists(file)) throw new OperatingException("restore.no-file", OperatingTexts.NoBackup(file));
        return new(file, await BackupReader.CheckAsync(file, ct));
    }

    /// <summary>Restores rows, files and heads; every table is held against the backup, every file against its name.</summary>
    public async Task<IReadOnlyList<TableCheck>> RestoreAsync(CheckedBackup backup, CancellationToken ct = default)
    {
        await using var file = BackupReader.Open(backup.File);
        await using var tar = new TarReader(file);
        var manifest = backup.Manifest;
        TarEntry? beyond = null;
        var checks = await load.RunAsync(manifest.Migration, [.. manifest.Tables.Select(t => t.Table)], async take =>
        {
            beyond = await RowsAsync(tar, manifest, take, ct);
            return manifest.Tables;
        }, ct);
        var store = new FileStore(work.Database.Folder);
        for (; beyond is not null; beyond = await tar.GetNextEntryAsync(copyData: false, ct)) await FileAsync(store, manifest, beyond, ct);
        return checks;
    }

    private static async Task<TarEntry?> RowsAsync(TarReader tar, BackupManifest manifest, Func<PortableTable, ReadOnlyMemory<byte>, Task> take, CancellationToken ct)
    {
        var tables = manifest.Tables.ToDictionary(t => t.Table.FullName, t => t.Table);
        while (await tar.GetNextEntryAsync(copyData: false, ct) is { } entry)
        {
            if (!entry.Name.StartsWith(BackupManifest.Rows, StringComparison.Ordinal)) return entry;
            using var lines = new MemoryStream();
            await using (var zip = new GZipStream(entry.DataStream ?? Stream.Null, CompressionMode.Decompress)) await zip.CopyToAsync(lines, ct);
            await take(tables[entry.Name.Split('/')[1]], lines.GetBuffer().AsMemory(0, (int)lines.Length));
        }

        return null;
    }

    private async Task FileAsync(FileStore store, BackupManifest manifest, TarEntry entry, CancellationToken ct)
    {
        var name = entry.Name[(entry.Name.LastIndexOf('/') + 1)..];
        if (entry.Name == AuditHeads.FileName) await ExtractAsync(entry, new AuditHeads(work.Database.Folder).FilePath, ct);
        else if (FileStore.IsHash(name))
        {
            var path = store.PathOf(name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (await ExtractAsync(entry, path, ct) != name && !manifest.Damaged.Contains(name)) throw new OperatingException("backup.damaged", OperatingTexts.ChangedMember(entry.Name));
        }
    }

    private static async Task<string> ExtractAsync(TarEntry entry, string path, CancellationToken ct)
    {
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 64 * 1024, FileOptions.Asynchronous);
        using var sha = System.Security.Cryptography.IncrementalHash.CreateHash(System.Security.Cryptography.HashAlgorithmName.SHA256);
        var (buffer, content) = (new byte[64 * 1024], entry.DataStream ?? Stream.Null);
        while (await content.ReadAsync(buffer, ct) is > 0 and var read)
        {
            sha.AppendData(buffer, 0, read);
            await file.WriteAsync(buffer.AsMemory(0, read), ct);
        }

        return Convert.ToHexStringLower(sha.GetHashAndReset());
    }
}

/// <summary>A backup whose every member was found whole.</summary>
public sealed class CheckedBackup
{
    internal CheckedBackup(string file, BackupManifest manifest) => (File, Manifest) = (file, manifest);

    internal BackupManifest Manifest { get; }

    /// <summary>Where it lies.</summary>
    public string File { get; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset At => Manifest.At;

    /// <summary>Stored files in it.</summary>
    public long Files => Manifest.Files;

    /// <summary>Stored files that the node lacked already.</summary>
    public IReadOnlyList<string> Missing => Manifest.Missing;

    /// <summary>Stored files that were damaged already.</summary>
    public IReadOnlyList<string> Damaged => Manifest.Damaged;

    /// <summary>A fault when the key that was brought is another one. True when there is a key, or none is needed.</summary>
    public bool HasKey(RestoreFolder folder) => (Manifest.Audit.KeyMark, folder.KeyMark) switch
    {
        (null, _) => true,
        (_, null) => false,
        var (needed, brought) => needed == brought ? true : throw new OperatingException("restore.other-key", OperatingTexts.OtherKey),
    };
}
