using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;

namespace LienThong.Access.ManageAccounts;

/// <summary>A person with the account, if any, as an administrator sees them.</summary>
internal sealed class AccountView
{
    public PersonId PersonId { get; init; }
    public string FullName { get; init; } = "";
    public Guid? AccountId { get; init; }
    public string? UserName { get; init; }
    public DateTimeOffset? DisabledAt { get; init; }
    public DateTimeOffset? LockoutEnd { get; init; }
    public bool? MustChangePassword { get; init; }
    public DateTimeOffset? LastSignInAt { get; init; }
    public DateTimeOffset? FactorSince { get; init; }
    public int Passkeys { get; init; }
}

/// <summary>
/// Whose account an administrator may touch. The system's: everyone's. An agency's: only of people all of whose hats are in
/// that agency and none of them system administrator or auditor, else a reset would open another agency's doors.
/// </summary>
internal static class AccountScope
{
    private sealed class Office
    {
        public AgencyId AgencyId { get; init; }
        public Role Role { get; init; }
    }

    public static async Task<AccountView?> FindAsync(Session session, Actor admin, PersonId person, DateOnly today)
    {
        if (admin.Role != Role.QuanTriHeThong)
        {
            var offices = await session.QueryAsync<Office>(
                "select agency_id, role from [org.appointment] where person_id = @Person and valid_from <= @Day and valid_to > @Day", new { Person = person, Day = today });
            if (!Reaches(admin, offices.ConvertAll(o => (o.AgencyId, o.Role)))) return null;
        }

        return await session.FindAsync<AccountView>("""
            select p.id as person_id, p.full_name, a.id as account_id, a.user_name, a.disabled_at, a.lockout_end, a.must_change_password, a.last_sign_in_at, t.turned_on_at as factor_since,
              (select count(*) from [access.passkey] k where k.account_id = a.id) as passkeys
            from [org.person] p left join [access.account] a on a.person_id = p.id left join [access.second_factor] t on t.account_id = a.id where p.id = @Person
            """, new { Person = person });
    }

    internal static bool Reaches(Actor admin, IReadOnlyCollection<(AgencyId Agency, Role Role)> offices) =>
        admin.Role == Role.QuanTriHeThong
        || (offices.Count > 0 && offices.All(o => o.Agency == admin.Agency && o.Role is not (Role.QuanTriHeThong or Role.KiemToan)));
}
