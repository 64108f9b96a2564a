using System.Formats.Tar;
using System.Security.Cryptography;
using System.Text;

namespace LienThong.Kernel.Operating;

/// <summary>Reads an archive from end to end and holds every member against its digest, before anything is restored.</summary>
internal sealed class BackupReader
{
    private readonly Dictionary<string, BackupMember> _found = [];
    private readonly List<string> _faults = [];
    private readonly List<string> _changed = [];
    private readonly Queue<string> _expected = new();
    private string _last = "";
    private byte[]? _manifest;
    private string? _seal;

    /// <summary>The manifest of a whole, undamaged archive; a fault that names what is missing or changed.</summary>
    public static async Task<BackupManifest> CheckAsync(string path, CancellationToken ct)
    {
        var reader = new BackupReader();
        await using var file = Open(path);
        await reader.WalkAsync(file, ct);
        return reader.Judge(path);
    }

    public static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1024 * 1024, FileOptions.Asynchronous | FileOptions.SequentialScan);

    private async Task WalkAsync(Stream file, CancellationToken ct)
    {
        try
        {
            await using var tar = new TarReader(file, leaveOpen: true);
            while (await tar.GetNextEntryAsync(copyData: false, ct) is { } entry)
            {
                await LookAsync(entry.Name, entry.DataStream ?? Stream.Null, ct);
                _last = entry.Name;
            }
        }
        // What the tar reader throws on bytes that are none of a tar.
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or FormatException or ArgumentException or NotSupportedException or OverflowException)
        {
            _faults.Add(OperatingTexts.BrokenAfter(_last));
        }

        while (_expected.TryDequeue(out var hash)) _faults.Add(OperatingTexts.MissingMember(BackupManifest.FileOf(hash)));
    }

    private async Task LookAsync(string name, Stream content, CancellationToken ct)
    {
        if (name is BackupManifest.Name or BackupManifest.SealName || IsList(name))
        {
            using var whole = new MemoryStream();
            await content.CopyToAsync(whole, ct);
            if (name == BackupManifest.Name) _manifest = whole.ToArray();
            else if (name == BackupManifest.SealName) _seal = Encoding.ASCII.GetString(whole.ToArray());
            else
            {
                Found(name, whole.Length, SHA256.HashData(whole.ToArray()));
                Expect(Encoding.ASCII.GetString(whole.ToArray()));
            }

            return;
        }

        var sha = await SHA256.HashDataAsync(content, ct);
        if (name.StartsWith(BackupManifest.FilesFolder, StringComparison.Ordinal)) File(name, Convert.ToHexStringLower(sha));
        else Found(name, content.Length, sha);
    }

    private static bool IsList(string name) => name.StartsWith(BackupManifest.FilesFolder, StringComparison.Ordinal) && name.EndsWith(BackupManifest.ListEnd, StringComparison.Ordinal);

    private void Found(string name, long size, byte[] sha)
    {
        if (!_found.TryAdd(name, new(name, size, Convert.ToHexStringLower(sha)))) _faults.Add(OperatingTexts.UnknownMember(name));
    }

    private void Expect(string list)
    {
        while (_expected.TryDequeue(out var hash)) _faults.Add(OperatingTexts.MissingMember(BackupManifest.FileOf(hash)));
        foreach (var hash in list.Split('\n', StringSplitOptions.RemoveEmptyEntries)) _expected.Enqueue(hash);
    }

    // A file's name is its hash, and the list says which comes next.
    private void File(string name, string sha)
    {
        if (!_expected.Any(h => BackupManifest.FileOf(h) == name))
        {
            _faults.Add(OperatingTexts.UnknownMember(name));
            return;
        }

        for (var hash = _expected.Dequeue(); BackupManifest.FileOf(hash) != name; hash = _expected.Dequeue()) _faults.Add(OperatingTexts.MissingMember(BackupManifest.FileOf(hash)));
        if (!name.EndsWith(sha, StringComparison.Ordinal)) _changed.Add(name);
    }

    private BackupManifest Judge(string path)
    {
        if (_manifest is null || _seal is null) _faults.Add(OperatingTexts.CutAfter(_last));
        else if (Convert.ToHexStringLower(SHA256.HashData(_manifest)) != _seal) _faults.Add(OperatingTexts.ChangedMember(BackupManifest.Name));
        else
        {
            var manifest = Json.Read<BackupManifest>(Encoding.UTF8.GetString(_manifest!));
            if (manifest.Format != BackupManifest.ThisFormat) throw new OperatingException("backup.format", OperatingTexts.OtherFormat(manifest.Format));
            Compare(manifest);
            if (_faults.Count == 0) return manifest;
        }

        throw new OperatingException("backup.damaged", OperatingTexts.DamagedBackup(path, _changed.Select(OperatingTexts.ChangedMember).Concat(_faults).Distinct()));
    }

    private void Compare(BackupManifest manifest)
    {
        // A file that was damaged in the node already is so in the backup too, and was told then.
        _changed.RemoveAll(name => manifest.Damaged.Any(hash => BackupManifest.FileOf(hash) == name));
        _faults.AddRange(_changed.Select(OperatingTexts.ChangedMember));
        _changed.Clear();
        foreach (var member in manifest.Members)
        {
            if (!_found.Remove(member.Name, out var found)) _faults.Add(OperatingTexts.MissingMember(member.Name));
            else if (found != member) _faults.Add(OperatingTexts.ChangedMember(member.Name));
        }

        _faults.AddRange(_found.Keys.Select(OperatingTexts.UnknownMember));
    }
}
