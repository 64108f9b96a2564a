using System.Buffers.Binary;

namespace LienThong.Kernel.Identity;

/// <summary>
/// UUIDv7 that rise strictly within a process: the twelve bits after the milliseconds carry the part of the millisecond
/// (RFC 9562, 6.2, method 3), counted on when two are asked for at once. The framework's own are in no order within a millisecond.
/// </summary>
public static class OrderedId
{
    private const int FractionBits = 12;
    private static long _last;

    /// <summary>A new id, greater than every id this process made before.</summary>
    public static Guid Next()
    {
        Span<byte> bytes = stackalloc byte[16];
        Guid.CreateVersion7().TryWriteBytes(bytes, bigEndian: true, out _);
        var at = Advance();
        BinaryPrimitives.WriteInt64BigEndian(bytes, (at >> FractionBits << 16) | 0x7000 | (at & ((1 << FractionBits) - 1)));
        return new Guid(bytes, bigEndian: true);
    }

    private static long Advance()
    {
        var (milliseconds, rest) = Math.DivRem(TimeProvider.System.GetUtcNow().UtcTicks - DateTimeOffset.UnixEpoch.UtcTicks, TimeSpan.TicksPerMillisecond);
        var now = (milliseconds << FractionBits) | ((rest << FractionBits) / TimeSpan.TicksPerMillisecond);
        while (true)
        {
            var last = Interlocked.Read(ref _last);
            var next = Math.Max(now, last + 1);
            if (Interlocked.CompareExchange(ref _last, next, last) == last) return next;
        }
    }
}
