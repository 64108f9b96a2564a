using System.Buffers;
using System.Globalization;

namespace LienThong.Kernel.Files;

/// <summary>The files' place on disk: <c>files/ab/cd/HASH</c>, made whole and flushed before it gets its name.</summary>
internal sealed class FileStore
{
    private static readonly SearchValues<char> Hex = SearchValues.Create("0123456789abcdef");
    private readonly string _root;
    private readonly string _waiting;

    public FileStore(string dataFolder)
    {
        _root = Path.Combine(dataFolder, "files");
        _waiting = Path.Combine(_root, "tmp");
        Directory.CreateDirectory(_waiting);
    }

    public static bool IsHash(string? text) => text is { Length: 64 } && text.AsSpan().IndexOfAnyExcept(Hex) < 0;

    /// <summary>A name for an upload on its way in; its first twelve digits tell when it began.</summary>
    public string NewTemporary(DateTimeOffset now) => Path.Combine(_waiting, Guid.CreateVersion7(now).ToString("N"));

    public string PathOf(string hash) => IsHash(hash)
        ? Path.Combine(_root, hash[..2], hash[2..4], hash)
        : throw new ArgumentException("Not a SHA-256 in lower-case hex.", nameof(hash));

    /// <summary>Gives a finished, flushed temporary its name for good. Placing the same content again changes nothing.</summary>
    public void Place(string temporary, string hash)
    {
        var path = PathOf(hash);
        if (File.Exists(path)) return;
        var folder = Path.GetDirectoryName(path)!;
        var isNew = !Directory.Exists(folder);
        Directory.CreateDirectory(folder);
        File.Move(temporary, path, overwrite: true);
        Durable.FlushFolder(folder);
        if (!isNew) return;
        Durable.FlushFolder(Path.GetDirectoryName(folder)!);
        Durable.FlushFolder(_root);
    }

    public Stream? Open(string hash)
    {
        if (!IsHash(hash)) return null;
        try
        {
            return new FileStream(PathOf(hash), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 64 * 1024, FileOptions.Asynchronous | FileOptions.SequentialScan);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    public void Delete(string hash) => File.Delete(PathOf(hash));

    public int DeleteTemporaries(DateTimeOffset before)
    {
        var oldest = before.ToUnixTimeMilliseconds().ToString("x12", CultureInfo.InvariantCulture);
        var old = Directory.EnumerateFiles(_waiting).Where(f => string.CompareOrdinal(Path.GetFileName(f), oldest) < 0).ToList();
        foreach (var file in old) File.Delete(file);
        return old.Count;
    }
}
