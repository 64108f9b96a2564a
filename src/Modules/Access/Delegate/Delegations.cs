using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;

namespace LienThong.Access.Delegate;

/// <summary>What a person gave and was given, newest first.</summary>
internal static class Delegations
{
    internal sealed class Line
    {
        public DelegationId Id { get; init; }
        public PersonId GiverId { get; init; }
        public string Giver { get; init; } = "";
        public string GiverTitle { get; init; } = "";
        public string Receiver { get; init; } = "";
        public string ReceiverTitle { get; init; } = "";
        public string Reason { get; init; } = "";
        public DateOnly ValidFrom { get; init; }
        public DateOnly ValidTo { get; init; }
    }

    public static Task<List<Line>> OfAsync(Session session, PersonId person) => session.QueryAsync<Line>("""
        select d.id, g.person_id as giver_id, gp.full_name as giver, g.title as giver_title, rp.full_name as receiver, r.title as receiver_title, d.reason, d.valid_from, d.valid_to
        from [org.delegation] d
        join [org.appointment] g on g.id = d.from_appointment_id join [org.person] gp on gp.id = g.person_id
        join [org.appointment] r on r.id = d.to_appointment_id join [org.person] rp on rp.id = r.person_id
        where (g.person_id = @Person or r.person_id = @Person) and d.valid_from < d.valid_to
        order by d.valid_from desc, d.id desc limit 200
        """, new { Person = person });
}
