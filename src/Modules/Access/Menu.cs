using LienThong.WebKit;

namespace LienThong.Access;

/// <summary>The module's lines of the rail.</summary>
internal static class Menu
{
    public static readonly IReadOnlyList<MenuEntry> Entries =
    [
        new(AccessWords.MenuWork, AccessWords.Delegations, Links.Delegations, "arrows-right-left", 60, Permissions.Delegate.Code),
        new(AccessWords.MenuAdministration, AccessWords.Accounts, Links.Accounts, "user-circle", 90, Permissions.ReadAccounts.Code),
        new(AccessWords.MenuAdministration, Factors.FactorWords.PolicyTitle, Links.SignInPolicy, "lock", 92, Permissions.SetSignInPolicy.Code),
        new(AccessWords.MenuAdministration, AccessWords.AuditTitle, Links.Audit, "shield-check", 95, Permissions.ReadAudit.Code),
    ];
}
