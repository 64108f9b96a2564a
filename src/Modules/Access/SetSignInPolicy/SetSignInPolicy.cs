using LienThong.Access.Data;
using LienThong.Access.Factors;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Access.SetSignInPolicy;

/// <summary>How signing in is guarded on this node: which roles need a second factor, how many wrong tries an account and an address have.</summary>
internal sealed class SetSignInPolicy(UnitOfWork work)
{
    internal sealed record Request(IReadOnlyCollection<string> Roles, int? TriesAllowed, int? LockedMinutes, int? AddressTries, int? AddressMinutes);

    public async Task<Result<Done>> HandleAsync(Request request, Act act, CancellationToken ct)
    {
        var faults = Rules(request);
        if (faults.Count > 0) return Fail.Invalid(faults);
        return await work.WriteAsync<Done>(Permissions.SetSignInPolicy, act, async session =>
        {
            var values = new
            {
                Id = SignInPolicy.OnlyId,
                Roles = string.Join(',', request.Roles.Distinct()),
                request.TriesAllowed,
                request.LockedMinutes,
                request.AddressTries,
                request.AddressMinutes,
            };
            await session.ExecuteAsync("""
                insert into [access.sign_in_policy](id, roles, tries_allowed, locked_minutes, address_tries, address_minutes)
                values (@Id, @Roles, @TriesAllowed, @LockedMinutes, @AddressTries, @AddressMinutes)
                on conflict (id) do update set roles = excluded.roles, tries_allowed = excluded.tries_allowed, locked_minutes = excluded.locked_minutes,
                  address_tries = excluded.address_tries, address_minutes = excluded.address_minutes
                """, values);
            session.Audit("access.policy.set", "sign-in-policy", Guid.Empty, new
            {
                roles = request.Roles.Distinct(),
                values.TriesAllowed,
                values.LockedMinutes,
                values.AddressTries,
                values.AddressMinutes,
            });
            return Done.It;
        }, ct);
    }

    internal static List<FieldError> Rules(Request request)
    {
        var faults = new List<FieldError>();
        if (!request.Roles.All(r => Enum.GetNames<Role>().Contains(r))) faults.Add(new(nameof(request.Roles), "access.policy.role", FactorWords.PolicyRole));
        Within(nameof(request.TriesAllowed), request.TriesAllowed, 3, 20);
        Within(nameof(request.LockedMinutes), request.LockedMinutes, 1, 720);
        Within(nameof(request.AddressTries), request.AddressTries, 5, 10_000);
        Within(nameof(request.AddressMinutes), request.AddressMinutes, 1, 60);
        return faults;

        void Within(string field, int? value, int from, int to)
        {
            if (value is null || value < from || value > to) faults.Add(new(field, "access.policy.range", FactorWords.PolicyRange(from, to)));
        }
    }
}
