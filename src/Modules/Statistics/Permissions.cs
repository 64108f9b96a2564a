using LienThong.Kernel.Acts;

namespace LienThong.Statistics;

/// <summary>Who reads the sector's figures. Values come in by the command line so far, so nobody's hat writes them.</summary>
internal static class Permissions
{
    /// <summary>Catalogue, values with their source, year reviews; of the whole province.</summary>
    public static readonly Permission Read = new("statistics.read", Permission.Officials);

    public static readonly IReadOnlyList<Permission> All = [Read];
}
