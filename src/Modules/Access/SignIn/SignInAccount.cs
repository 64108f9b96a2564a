using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;

namespace LienThong.Access.SignIn;

/// <summary>What a sign-in needs to know of an account.</summary>
internal sealed class SignInAccount
{
    private const string Select = """
        select a.id, a.person_id, a.user_name, a.normalized_user_name, a.password_hash, a.security_stamp, a.is_demo,
               a.disabled_at, a.lockout_end, a.access_failed_count,
               exists (select 1 from [access.second_factor] f where f.account_id = a.id) as has_factor,
               exists (select 1 from [access.passkey] k where k.account_id = a.id) as has_passkey
        from [access.account] a
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
    public bool HasFactor { get; init; }
    public bool HasPasskey { get; init; }

    /// <summary>Inside a transaction the row is locked, so tries at once all count.</summary>
    public static Task<SignInAccount?> FindAsync(Session session, string normalizedName) =>
        session.FindAsync<SignInAccount>($"{Select} where a.normalized_user_name = @Name{Lock(session)}", new { Name = normalizedName });

    /// <inheritdoc cref="FindAsync(Session, string)"/>
    public static Task<SignInAccount?> FindAsync(Session session, Guid id) => session.FindAsync<SignInAccount>($"{Select} where a.id = @Id{Lock(session)}", new { Id = id });

    /// <inheritdoc cref="FindAsync(Session, string)"/>
    public static Task<SignInAccount?> FindAsync(Session session, PersonId person) => session.FindAsync<SignInAccount>($"{Select} where a.person_id = @Person{Lock(session)}", new { Person = person });

    /// <summary>Who tries to sign in without holding any office: only the audit sees this actor.</summary>
    public Actor WithoutOffice() => new(PersonId, UserName, default, "", default, null, Role.ChuyenVien);

    private static string Lock(Session session) => session is { Engine: Engine.Postgres, Transaction: not null } ? " for update" : "";
}
