namespace LienThong.Access.Factors;

/// <summary>Whom the policy leads to set up a second factor before anything else: asked with the session, at every request.</summary>
internal static class FactorDemand
{
    /// <summary>True for account <c>a</c> on <c>@Day</c> when a hat, own or by delegation, is of a demanding role and there is neither a second factor nor a passkey.</summary>
    public const string Sql = """
        (not exists (select 1 from [access.second_factor] f where f.account_id = a.id) and not exists (select 1 from [access.passkey] k where k.account_id = a.id)
         and (exists (select 1 from [access.sign_in_policy] y cross join [org.appointment] h
                where y.roles <> '' and h.person_id = a.person_id and h.valid_from <= @Day and h.valid_to > @Day
                  and ',' || y.roles || ',' like '%,' || h.role || ',%')
              or exists (select 1 from [access.sign_in_policy] y cross join [org.appointment] m
                join [org.delegation] d on d.to_appointment_id = m.id and d.valid_from <= @Day and d.valid_to > @Day
                join [org.appointment] h on h.id = d.from_appointment_id and h.valid_from <= @Day and h.valid_to > @Day
                where y.roles <> '' and m.person_id = a.person_id and m.valid_from <= @Day and m.valid_to > @Day
                  and ',' || y.roles || ',' like '%,' || h.role || ',%')))
        """;
}
