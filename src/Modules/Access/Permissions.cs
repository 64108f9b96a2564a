using LienThong.Kernel.Acts;

namespace LienThong.Access;

/// <summary>What may be done to accounts, tokens, delegations and the audit. Signing in and out needs no hat.</summary>
internal static class Permissions
{
    private static readonly Role[] Office = [Role.VanThu, Role.LanhDao, Role.ChanhVanPhong, Role.TruongPhong, Role.ChuyenVien];

    /// <summary>Own account.</summary>
    public static readonly Permission ChangePassword = new("access.password.change", Permission.Everybody);

    /// <summary>Own tokens.</summary>
    public static readonly Permission MakeToken = new("access.token.make", Permission.Officials);

    /// <summary>Own tokens.</summary>
    public static readonly Permission RevokeToken = new("access.token.revoke", Permission.Officials);

    /// <summary>Own agency for its administrator, every agency for the system's.</summary>
    public static readonly Permission ReadAccounts = new("access.account.read", Role.QuanTriCoQuan, Role.QuanTriHeThong);

    /// <summary>Own agency for its administrator, every agency for the system's.</summary>
    public static readonly Permission CreateAccount = new("access.account.create", Role.QuanTriCoQuan, Role.QuanTriHeThong);

    /// <summary>Lock and unlock.</summary>
    public static readonly Permission LockAccount = new("access.account.lock", Role.QuanTriCoQuan, Role.QuanTriHeThong);

    /// <summary>A new password that must be changed at the next sign-in.</summary>
    public static readonly Permission ResetPassword = new("access.account.reset", Role.QuanTriCoQuan, Role.QuanTriHeThong);

    /// <summary>Own second factor.</summary>
    public static readonly Permission SetFactor = new("access.second-factor.set", Permission.Everybody);

    /// <summary>Takes a person's second factor off, with a reason.</summary>
    public static readonly Permission ResetFactor = new("access.account.reset-factor", Role.QuanTriCoQuan, Role.QuanTriHeThong);

    /// <summary>Which roles need a second factor; how many wrong tries there are.</summary>
    public static readonly Permission SetSignInPolicy = new("access.policy.set", Role.QuanTriHeThong);

    /// <summary>Own sign-ins elsewhere.</summary>
    public static readonly Permission EndSession = new("access.session.end", Permission.Everybody);

    /// <summary>All sign-ins of a person.</summary>
    public static readonly Permission EndSessionsOf = new("access.account.end-sessions", Role.QuanTriCoQuan, Role.QuanTriHeThong);

    /// <summary>Own hat to another hat of the same agency.</summary>
    public static readonly Permission Delegate = new("access.delegation.make", Office);

    /// <summary>By whoever gave it.</summary>
    public static readonly Permission RevokeDelegation = new("access.delegation.revoke", Office);

    /// <summary>The auditor's only right.</summary>
    public static readonly Permission ReadAudit = new("access.audit.read", Role.KiemToan);

    public static readonly IReadOnlyList<Permission> All =
        [ChangePassword, MakeToken, RevokeToken, ReadAccounts, CreateAccount, LockAccount, ResetPassword, SetFactor, ResetFactor, SetSignInPolicy, EndSession, EndSessionsOf, Delegate, RevokeDelegation, ReadAudit];
}
