namespace LienThong.Bench.Reference;

/// <summary>What a signed-in page of an agency's book must ask, as one would write it by hand: does the session stand, which hats, which agencies inherited, their names, the bell; then the list.</summary>
internal static class InboxSql
{
    public const string Session = "select security_stamp, must_change_password, disabled_at from access.account where id = @account";

    public const string Hats = """
        select a.id, a.person_id, p.full_name, a.title, a.agency_id, a.unit_id, a.role, null, null from org.appointment a join org.person p on p.id = a.person_id
        where a.person_id = @person and a.valid_from <= @day and a.valid_to > @day
        union all
        select a.id, m.person_id, w.full_name, a.title, a.agency_id, a.unit_id, a.role, d.id, p.full_name from org.appointment m join org.person w on w.id = m.person_id
        join org.delegation d on d.to_appointment_id = m.id and d.valid_from <= @day and d.valid_to > @day
        join org.appointment a on a.id = d.from_appointment_id and a.valid_from <= @day and a.valid_to > @day join org.person p on p.id = a.person_id
        where m.person_id = @person and m.valid_from <= @day and m.valid_to > @day
        """;

    public const string Inherited = """
        with recursive past(agency_id, unit_id, heir_agency, heir_unit, depth) as (
          select s.from_agency_id, s.from_unit_id, s.to_agency_id, s.to_unit_id, 1 from org.succession s join org.appointment a on a.agency_id = s.to_agency_id
          where a.person_id = @person and a.valid_from <= @day and a.valid_to > @day and s.valid_from <= @day
          union
          select s.from_agency_id, s.from_unit_id, past.heir_agency, past.heir_unit, past.depth + 1 from org.succession s join past on s.to_agency_id = past.agency_id
          where s.valid_from <= @day and past.depth < 12)
        select distinct agency_id, unit_id, heir_agency, heir_unit from past
        """;

    public const string Name = "select name, short_name from org.agency_fact f where f.agency_id = @agency and f.valid_from <= @day and f.valid_to > @day";

    public const string Bell = "select count(*) from (select 1 as one from work.notice where holder = @desk and at > coalesce((select s.at from work.notice_seen s where s.person_id = @person), 0) limit 100) n";

    public const string Rows = "select id, number, arrival_date, sender_name, notation, issued_date, type_code, subject, urgency, due, state, addressee_name, signer_name from documents.incoming where agency_id = @agency order by arrival_date desc, id desc limit 51";

    public const string Count = "select count(*) from (select 1 as one from documents.incoming where agency_id = @agency limit 1001) n";

    public static string Holders(int count) => $"select record_id, holder_name from work.item where record_id in ({string.Join(',', Enumerable.Range(0, count).Select(i => $"@i{i}"))}) and closed_at is null and holds order by opened_at, id";
}
