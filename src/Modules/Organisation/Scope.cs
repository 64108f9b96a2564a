using LienThong.Kernel.Acts;
using LienThong.Kernel.Identity;

namespace LienThong.Organisation;

/// <summary>How far a hat reaches: the system's administrator everywhere, the agency's in the own agency.</summary>
internal static class Scope
{
    public static bool Reaches(Actor hat, AgencyId agency) => hat.Role == Role.QuanTriHeThong || hat.Agency == agency;
}
