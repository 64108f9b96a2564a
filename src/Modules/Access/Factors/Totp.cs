using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LienThong.Access.Factors;

/// <summary>RFC 6238 as every authenticator app does it: SHA-1, six digits, 30 seconds. One step of the clock may be off either way.</summary>
internal static class Totp
{
    public const int Digits = 6;
    private const int Seconds = 30;
    private const int Drift = 1;

    public static long StepAt(DateTimeOffset at) => at.ToUnixTimeSeconds() / Seconds;

    public static string Code(ReadOnlySpan<byte> secret, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> mac = stackalloc byte[HMACSHA1.HashSizeInBytes];
#pragma warning disable CA5350 // The apps know no other; an HMAC does not need SHA-1 to resist collisions.
        HMACSHA1.HashData(secret, counter, mac);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(mac[(mac[^1] & 0xf)..]) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The step whose code was typed, among those around now that come after the last one used; null when it is of none.</summary>
    public static long? Match(ReadOnlySpan<byte> secret, string typed, DateTimeOffset now, long lastUsed)
    {
        var here = StepAt(now);
        var code = Encoding.UTF8.GetBytes(typed);
        for (var step = Math.Max(here - Drift, lastUsed + 1); step <= here + Drift; step++)
            if (CryptographicOperations.FixedTimeEquals(code, Encoding.UTF8.GetBytes(Code(secret, step)))) return step;
        return null;
    }
}
