using LienThong.Access.Factors;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Access.SetSignInPolicy;

/// <summary>Of the people who hold a role today and have an account, how many use a second factor: what a new demand will cost.</summary>
internal static class RoleFactors
{
    internal sealed class Line
    {
        public Role Role { get; init; }
        public int People { get; init; }
        public int On { get; init; }
    }

    public static Task<List<Line>> CountAsync(Session session, DateOnly day) => session.QueryAsync<Line>("""
        select h.role, count(distinct a.id) as people, count(distinct case when f.account_id is not null or exists (select 1 from [access.passkey] k where k.account_id = a.id) then a.id end) as "on"
        from [org.appointment] h join [access.account] a on a.person_id = h.person_id
        left join [access.second_factor] f on f.account_id = a.id
        where h.valid_from <= @Day and h.valid_to > @Day and a.disabled_at is null
        group by h.role
        """, new { Day = day });

    public static string Words(IEnumerable<Line> counts, Role role) => counts.FirstOrDefault(c => c.Role == role) is { } line ? FactorWords.OnOf(line.On, line.People) : FactorWords.OnOf(0, 0);
}
