using LienThong.Kernel.Acts;
using LienThong.Kernel.Identity;

namespace LienThong.Contracts.Assignments;

/// <summary>Pages of tasks that others lead to.</summary>
public static class AssignmentPages
{
    /// <summary>Who gives tasks: leaders, the chánh văn phòng, and a trưởng phòng to the own unit.</summary>
    public static readonly IReadOnlyList<Role> Givers = [Role.LanhDao, Role.ChanhVanPhong, Role.TruongPhong];

    /// <summary>Whether one of the reader's hats gives tasks of an agency.</summary>
    public static bool MayGive(Reader reader, AgencyId agency) => reader.Hats.Any(h => h.Agency == agency && Givers.Contains(h.Role));

    /// <summary>Gives the tasks that a section of an area's year review names, for the year after.</summary>
    public static string GiveFromReview(Guid area, int year, string section, string source) =>
        $"/nhiem-vu/giao-nhieu?tinh={area:N}&tong_ket={year}&nam={year + 1}&muc={Uri.EscapeDataString(section)}&can_cu={Uri.EscapeDataString(source)}";

    /// <summary>Gives a task by a document, incoming or outgoing.</summary>
    public static string GiveBy(Guid document) => $"/nhiem-vu/giao?theo={document:N}";
}
