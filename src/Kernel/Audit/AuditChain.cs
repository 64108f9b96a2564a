using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace LienThong.Kernel.Audit;

/// <summary>The arithmetic of the chain: what exactly is covered, in which bytes.</summary>
internal sealed class AuditChain(AuditKey key)
{
    public static readonly byte[] Start = new byte[32];

    /// <summary>Covers every column of an entry; texts with their lengths, so that no two entries give the same bytes.</summary>
    public byte[] Digest(AuditEntry entry)
    {
        using var bytes = new MemoryStream(512);
        bytes.WriteByte(1);
        Write(bytes, entry.Id);
        Write(bytes, entry.At.ToUnixTimeMilliseconds());
        Write(bytes, entry.PersonId.Value);
        Write(bytes, entry.PersonName);
        Write(bytes, entry.AppointmentId.Value);
        Write(bytes, entry.Title);
        Write(bytes, entry.AgencyId.Value);
        Write(bytes, entry.OnBehalfOf);
        Write(bytes, entry.Action);
        Write(bytes, entry.RecordKind);
        Write(bytes, entry.RecordId);
        Write(bytes, entry.Why);
        Write(bytes, entry.Detail);
        return key.Mac(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    /// <summary>Covers a seal row and, through the link before it, all rows before.</summary>
    public byte[] Link(long position, Guid entryId, long batch, DateTimeOffset sealedAt, byte[] digest, byte[] before)
    {
        using var bytes = new MemoryStream(128);
        bytes.WriteByte(2);
        Write(bytes, position);
        Write(bytes, entryId);
        Write(bytes, batch);
        Write(bytes, sealedAt.ToUnixTimeMilliseconds());
        bytes.Write(digest);
        bytes.Write(before);
        return key.Mac(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    /// <summary>Covers a line of the heads file.</summary>
    public string HeadMac(long batch, long position, string link) =>
        Convert.ToHexStringLower(key.Mac(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"head {batch} {position} {link}"))));

    private static void Write(MemoryStream bytes, Guid id)
    {
        Span<byte> buffer = stackalloc byte[16];
        id.TryWriteBytes(buffer, bigEndian: true, out _);
        bytes.Write(buffer);
    }

    private static void Write(MemoryStream bytes, long number)
    {
        Span<byte> buffer = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(buffer, number);
        bytes.Write(buffer);
    }

    private static void Write(MemoryStream bytes, string? text)
    {
        Write(bytes, text is null ? -1 : Encoding.UTF8.GetByteCount(text));
        if (text is not null) bytes.Write(Encoding.UTF8.GetBytes(text));
    }
}
