using LienThong.Kernel.Acts;

namespace LienThong.SectorRegisters;

/// <summary>Who reads the sector's working books, and who keeps them.</summary>
internal static class Permissions
{
    /// <summary>Lists and records of the whole province; what is private of people shows only to the agency whose book it is.</summary>
    public static readonly Permission Read = new("sector.read", Permission.Officials);

    /// <summary>Enters, changes, strikes and imports records of the own agency's books.</summary>
    public static readonly Permission Write = new("sector.write", Role.VanThu, Role.ChanhVanPhong, Role.TruongPhong, Role.ChuyenVien);

    public static readonly IReadOnlyList<Permission> All = [Read, Write];
}
