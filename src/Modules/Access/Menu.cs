using LienThong.WebKit;

namespace LienThong.Access;

/// <summary>The module's lines of the rail.</summary>
internal static class Menu
{
    public static readonly IReadOnlyList<MenuEntry> Entries =
    [
        new(Words.MenuWork, Words.Delegations, Links.Delegations, "arrows-right-left", 60, Permissions.Delegate.Code),
        new(Words.MenuAdministration, Words.Accounts, Links.Accounts, "user-circle", 90, Permissions.ReadAccounts.Code),
        new(Words.MenuAdministration, Words.AuditTitle, Links.Audit, "shield-check", 95, Permissions.ReadAudit.Code),
    ];
}
