using System.Security.Cryptography;
using System.Text;
using LienThong.Kernel.Identity;

namespace LienThong.Organisation;

/// <summary>An administrative unit (đơn vị hành chính). A successor often bears its predecessor's code, so the code alone names none.</summary>
internal readonly record struct AreaId(Guid Value) : ITypedId<AreaId>
{
    public static AreaId From(Guid value) => new(value);

    /// <summary>The same unit gets the same id on every node: made of level, code and the day from which that code was this unit's (UUIDv8).</summary>
    public static AreaId Of(AreaLevel level, string code, DateOnly from)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"area/{level}/{code}/{from:yyyy-MM-dd}"), hash);
        var bytes = hash[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new(new Guid(bytes, bigEndian: true));
    }

    public override string ToString() => Value.ToString("N");
}
