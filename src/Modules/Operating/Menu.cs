using LienThong.WebKit;

namespace LienThong.Operating;

/// <summary>The module's lines of the rail.</summary>
internal static class Menu
{
    public static readonly IReadOnlyList<MenuEntry> Entries =
    [
        new(OperatingWords.MenuAdministration, OperatingWords.MaintenanceTitle, Links.Maintenance, "speakerphone", 93, Permissions.SetMaintenance.Code),
        new(OperatingWords.MenuAdministration, OperatingWords.StatusTitle, Links.Status, "server", 94, Permissions.ReadStatus.Code),
    ];
}
