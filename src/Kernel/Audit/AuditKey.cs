using System.Security.Cryptography;

namespace LienThong.Kernel.Audit;

/// <summary>The chain's key: 32 random bytes in <c>keys/audit.key</c> of the data folder, readable by the owner only, outside the database and its backups.</summary>
internal sealed class AuditKey
{
    private readonly byte[] _key;

    private AuditKey(byte[] key) => _key = key;

    /// <summary>Tells one key from another without giving it away.</summary>
    public string Mark => Convert.ToHexStringLower(Mac("lienthong audit key"u8))[..16];

    public static string PathIn(string folder) => Path.Combine(folder, "keys", "audit.key");

    /// <summary>The folder's key, or null when there is none.</summary>
    public static AuditKey? Find(string folder)
    {
        var path = PathIn(folder);
        if (!File.Exists(path)) return null;
        var key = Convert.FromHexString(File.ReadAllText(path).Trim());
        return key.Length == 32 ? new(key) : throw new InvalidDataException($"{path} does not hold 32 bytes in hex.");
    }

    /// <summary>The folder's key, made when missing. Two processes that start together end with the same one.</summary>
    public static AuditKey FindOrMake(string folder)
    {
        if (Find(folder) is { } known) return known;
        var path = PathIn(folder);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var fresh = $"{path}.{Guid.CreateVersion7():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new FileStream(fresh, options))
        {
            file.Write(System.Text.Encoding.ASCII.GetBytes(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32))));
            file.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(fresh, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(fresh);
        }

        return Find(folder)!;
    }

    /// <summary>Copies a key that was kept apart into a data folder, readable by the owner only.</summary>
    public static void Bring(string from, string folder)
    {
        var path = PathIn(folder);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(path, options);
        file.Write(File.ReadAllBytes(from));
        file.Flush(flushToDisk: true);
    }

    public byte[] Mac(ReadOnlySpan<byte> text) => HMACSHA256.HashData(_key, text);
}
