using LienThong.Kernel.Acts;

namespace LienThong.Operating;

/// <summary>What the system's administrator does to keep it running.</summary>
internal static class Permissions
{
    /// <summary>Announce and withdraw; also while writes are refused, for it ends that.</summary>
    public static readonly Permission SetMaintenance = new("operating.maintenance.set", Role.QuanTriHeThong) { InMaintenance = true };

    /// <summary>Figures of the node: no record of any agency is among them.</summary>
    public static readonly Permission ReadStatus = new("operating.status.read", Role.QuanTriHeThong);

    /// <summary>How old the last backup may be.</summary>
    public static readonly Permission SetBackupAge = new("operating.backup-age.set", Role.QuanTriHeThong);

    public static readonly IReadOnlyList<Permission> All = [SetMaintenance, ReadStatus, SetBackupAge];
}
