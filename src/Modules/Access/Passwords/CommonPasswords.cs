using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LienThong.Access.Passwords;

/// <summary>
/// Passwords that everybody tries first. The product carries not the words but the first eight bytes of each word's SHA-256,
/// sorted; <c>common-passwords.README.md</c> names the source.
/// </summary>
internal static class CommonPasswords
{
    private static readonly Lazy<ulong[]> Hashes = new(Load);

    public static int Count => Hashes.Value.Length;

    /// <summary>
    /// Whether the password, or what is left of it without digits and signs around, is on the list, whatever the case.
    /// Without any letter it is a birthday or a telephone number, unless it is long.
    /// </summary>
    public static bool Contains(string password)
    {
        var lower = password.ToLower(CultureInfo.InvariantCulture);
        var core = lower.AsSpan().Trim(Around);
        return Listed(lower) || (core.Length == 0 ? lower.Length < LongFigures : core.Length < lower.Length && Listed(core));
    }

    private const int LongFigures = 16;
    private const string Around = "0123456789 !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private static bool Listed(ReadOnlySpan<char> word)
    {
        Span<byte> bytes = new byte[Encoding.UTF8.GetMaxByteCount(word.Length)];
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes[..Encoding.UTF8.GetBytes(word, bytes)], hash);
        return Array.BinarySearch(Hashes.Value, BinaryPrimitives.ReadUInt64BigEndian(hash)) >= 0;
    }

    private static ulong[] Load()
    {
        using var stream = typeof(CommonPasswords).Assembly.GetManifestResourceStream("common-passwords.bin")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var hashes = new ulong[bytes.Length / 8];
        for (var i = 0; i < hashes.Length; i++) hashes[i] = BinaryPrimitives.ReadUInt64BigEndian(bytes.AsSpan(i * 8));
        return hashes;
    }
}
