using System.Buffers.Binary;
using LienThong.Kernel.Identity;

namespace LienThong.Kernel.Acts;

/// <summary>
/// Access tokens: short lower-case words that stand on a record (who may see it, who holds it) and on a reader
/// (what the appointments and delegations in force give). One kind letter and 13 base-32 digits of the id's random half.
/// </summary>
public static class Token
{
    private const string Digits = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>One person in one appointment.</summary>
    public static string Hat(AppointmentId id) => Make('h', id.Value);

    /// <summary>A person whatever the hat: letters addressed by name.</summary>
    public static string Person(PersonId id) => Make('p', id.Value);

    /// <summary>The head of a unit.</summary>
    public static string Head(UnitId id) => Make('u', id.Value);

    /// <summary>Those who read everything of an agency: văn thư, lãnh đạo, chánh văn phòng.</summary>
    public static string Registry(AgencyId id) => Make('a', id.Value);

    /// <summary>Whoever holds a role in an agency: the shared desk of the văn thư, of the leaders…</summary>
    public static string Desk(AgencyId id, Role role) => Make('r', id.Value) + (char)('a' + (int)role);

    private static string Make(char kind, Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        var rest = BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]);
        Span<char> word = stackalloc char[14];
        word[0] = kind;
        for (var i = 13; i >= 1; i--)
        {
            word[i] = Digits[(int)(rest & 31)];
            rest >>= 5;
        }

        return new string(word);
    }
}
