using LienThong.Kernel.Acts;
using LienThong.Kernel.Identity;

namespace LienThong.Host.Demo.Seeding;

/// <summary>What the world's numbers became in the database.</summary>
internal sealed class SeededIds
{
    public Dictionary<int, AgencyId> Agencies { get; } = [];
    public Dictionary<int, UnitId> Units { get; } = [];
    public Dictionary<int, PersonId> People { get; } = [];
    public Dictionary<int, Actor> Hats { get; } = [];
}
