using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;

namespace LienThong.Kernel.Organisation;

/// <summary>Turns a person into a <see cref="Reader"/> for a day: own appointments, delegations in force, agencies succeeded to.</summary>
public sealed class Readers
{
    /// <summary>Scope of a delegation that covers everything.</summary>
    public const string WholeScope = "*";

    private static readonly Role[] RegistryRoles = [Role.VanThu, Role.LanhDao, Role.ChanhVanPhong];

    private const string Hats = """
        select a.id, a.person_id, p.full_name, a.title, a.agency_id, a.unit_id, a.role, null as delegation_id, null as delegator
        from [org.appointment] a join [org.person] p on p.id = a.person_id
        where a.person_id = @Person and a.valid_from <= @Day and a.valid_to > @Day
        union all
        select a.id, m.person_id, w.full_name, a.title, a.agency_id, a.unit_id, a.role, d.id as delegation_id, p.full_name as delegator
        from [org.appointment] m
        join [org.person] w on w.id = m.person_id
        join [org.delegation] d on d.to_appointment_id = m.id and d.valid_from <= @Day and d.valid_to > @Day
        join [org.appointment] a on a.id = d.from_appointment_id and a.valid_from <= @Day and a.valid_to > @Day
        join [org.person] p on p.id = a.person_id
        where m.person_id = @Person and m.valid_from <= @Day and m.valid_to > @Day
        """;

    private const string Predecessors = """
        with recursive past(agency_id, unit_id, heir_agency, heir_unit, depth) as (
          select s.from_agency_id, s.from_unit_id, s.to_agency_id, s.to_unit_id, 1
          from [org.succession] s join [org.appointment] a on a.agency_id = s.to_agency_id
          where a.person_id = @Person and a.valid_from <= @Day and a.valid_to > @Day and s.valid_from <= @Day
          union
          select s.from_agency_id, s.from_unit_id, past.heir_agency, past.heir_unit, past.depth + 1
          from [org.succession] s join past on s.to_agency_id = past.agency_id and (past.unit_id is null or s.to_unit_id = past.unit_id)
          where s.valid_from <= @Day and past.depth < 12),
        worn(id, depth) as (
          select old.id, 1 from [org.appointment] old join [org.appointment] a on a.id = old.heir_id
          where a.person_id = @Person and a.valid_from <= @Day and a.valid_to > @Day
          union
          select old.id, worn.depth + 1 from [org.appointment] old join worn on old.heir_id = worn.id where worn.depth < 12)
        select distinct agency_id, unit_id, heir_agency, heir_unit, 0 as worn from past
        union all select id, id, id, id, 1 from worn
        """;

    /// <summary>The reader; no hats and no tokens when the person holds no office that day. Two statements.</summary>
    public async Task<Reader> ReaderAsync(Session session, PersonId person, DateOnly asOf)
    {
        var (hats, past) = await session.QueryAsync<HatRow, PastRow>(Hats, Predecessors, new { Person = person, Day = asOf });
        return Made(person, hats, past);
    }

    /// <summary>The same, and one row of the caller's own asked on the same way to the server; <paramref name="args"/> hold @Person and @Day beside what <paramref name="sql"/> needs.</summary>
    public async Task<(Reader Reader, T? Row)> ReaderWithAsync<T>(Session session, PersonId person, string sql, object args)
    {
        var (rows, hats, past) = await session.QueryAsync<T, HatRow, PastRow>(sql, Hats, Predecessors, args);
        return (Made(person, hats, past), rows.Count == 0 ? default : rows[0]);
    }

    private static Reader Made(PersonId person, List<HatRow> hats, List<PastRow> past)
    {
        var tokens = new HashSet<string>(StringComparer.Ordinal);
        // A letter to a person by name is read in office: who has left, or only audits, reads it no more.
        if (hats.Exists(h => h.Role != Role.KiemToan)) tokens.Add(Token.Person(person));
        // A hat that a reorganisation took off goes on in the one put on for it.
        foreach (var hat in past.Where(p => p.Worn == 1)) tokens.Add(Token.Hat(AppointmentId.From(hat.AgencyId.Value)));
        past.RemoveAll(p => p.Worn == 1);
        foreach (var hat in hats) AddTokens(tokens, hat, past);
        return new Reader(person, hats.ConvertAll(h => new Actor(person, h.FullName, h.Id, h.Title, h.AgencyId, h.UnitId, h.Role, h.DelegationId, h.Delegator)), [.. tokens]);
    }

    private static void AddTokens(HashSet<string> tokens, HatRow hat, List<PastRow> past)
    {
        tokens.Add(Token.Hat(hat.Id));
        tokens.Add(Token.Desk(hat.AgencyId, hat.Role));
        var registry = RegistryRoles.Contains(hat.Role);
        if (registry) tokens.Add(Token.Registry(hat.AgencyId));
        if (hat is { Role: Role.TruongPhong, UnitId: { } unit }) tokens.Add(Token.Head(unit));
        foreach (var old in past.Where(p => p.HeirAgency == hat.AgencyId))
        {
            // A whole agency passes to the successor's registry; a unit's work only to the unit named in the link.
            if (old.UnitId is null && registry)
            {
                tokens.Add(Token.Registry(old.AgencyId));
                tokens.Add(Token.Desk(old.AgencyId, hat.Role));
            }
            else if (old.UnitId is { } gone && hat.Role == Role.TruongPhong && old.HeirUnit is not null && old.HeirUnit == hat.UnitId)
            {
                tokens.Add(Token.Head(gone));
            }
        }
    }

    private sealed class HatRow
    {
        public AppointmentId Id { get; init; }
        public string FullName { get; init; } = "";
        public string Title { get; init; } = "";
        public AgencyId AgencyId { get; init; }
        public UnitId? UnitId { get; init; }
        public Role Role { get; init; }
        public DelegationId? DelegationId { get; init; }
        public string? Delegator { get; init; }
    }

    private sealed class PastRow
    {
        public AgencyId AgencyId { get; init; }
        public UnitId? UnitId { get; init; }
        public AgencyId HeirAgency { get; init; }
        public UnitId? HeirUnit { get; init; }
        public long Worn { get; init; }
    }
}
