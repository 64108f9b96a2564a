using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace LienThong.Kernel.Operating;

/// <summary>Writes the archive: a tar whose members come one after the other, so that memory does not grow with it.</summary>
internal sealed class BackupArchive(Stream output, DateTimeOffset at) : IAsyncDisposable
{
    private readonly TarWriter _tar = new(output, TarEntryFormat.Ustar, leaveOpen: true);
    private readonly List<BackupMember> _members = [];

    public IReadOnlyList<BackupMember> Members => _members;

    /// <summary>Rows, compressed.</summary>
    public async Task AddRowsAsync(string name, ReadOnlyMemory<byte> lines, CancellationToken ct)
    {
        using var packed = new MemoryStream(lines.Length / 4);
        await using (var zip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) await zip.WriteAsync(lines, ct);
        await AddAsync(name, packed, ct);
    }

    public async Task AddTextAsync(string name, string text, CancellationToken ct)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        await AddAsync(name, content, ct);
    }

    /// <summary>A member that the manifest lists.</summary>
    public async Task AddAsync(string name, Stream content, CancellationToken ct, long? length = null) =>
        _members.Add(new(name, length ?? content.Length, await AddFileAsync(name, content, ct, length)));

    /// <summary>A member that the manifest does not list; its SHA-256.</summary>
    public async Task<string> AddFileAsync(string name, Stream content, CancellationToken ct, long? length = null)
    {
        content.Position = 0;
        await using var hashed = new HashedStream(content, length ?? content.Length);
        var entry = new UstarTarEntry(TarEntryType.RegularFile, name) { DataStream = hashed, ModificationTime = at, Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite };
        await _tar.WriteEntryAsync(entry, ct);
        return hashed.Sha256();
    }

    /// <summary>The manifest and its own digest, which end the archive.</summary>
    public async Task FinishAsync(BackupManifest manifest, CancellationToken ct)
    {
        var bytes = Encoding.UTF8.GetBytes(Json.Write(manifest));
        using var content = new MemoryStream(bytes);
        await AddFileAsync(BackupManifest.Name, content, ct);
        using var seal = new MemoryStream(Encoding.ASCII.GetBytes(Convert.ToHexStringLower(SHA256.HashData(bytes))));
        await AddFileAsync(BackupManifest.SealName, seal, ct);
    }

    public ValueTask DisposeAsync() => _tar.DisposeAsync();
}
