using LienThong.Kernel.Acts;
using LienThong.Kernel.Identity;

namespace LienThong.Access.SignIn;

/// <summary>What a sign-in needs to know of an account.</summary>
internal sealed class SignInAccount
{
    public const string Select = """
        select a.id, a.person_id, a.user_name, a.normalized_user_name, a.password_hash, a.security_stamp, a.is_demo,
               a.disabled_at, a.lockout_end, a.access_failed_count
        from [access.account] a where a.normalized_user_name = @Name
        """;

    public Guid Id { get; init; }
    public PersonId PersonId { get; init; }
    public string UserName { get; init; } = "";
    public string NormalizedUserName { get; init; } = "";
    public string PasswordHash { get; init; } = "";
    public string SecurityStamp { get; init; } = "";
    public bool IsDemo { get; init; }
    public DateTimeOffset? DisabledAt { get; init; }
    public DateTimeOffset? LockoutEnd { get; init; }
    public int AccessFailedCount { get; init; }

    /// <summary>Who tries to sign in without holding any office: only the audit sees this actor.</summary>
    public Actor WithoutOffice() => new(PersonId, UserName, default, "", default, null, Role.ChuyenVien);
}
