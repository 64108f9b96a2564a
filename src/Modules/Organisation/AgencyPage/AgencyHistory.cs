using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;

namespace LienThong.Organisation.AgencyPage;

/// <summary>What an agency has been called, which codes it bore, whom it came from and into whom it went.</summary>
internal sealed class AgencyHistory
{
    internal sealed class NameLine
    {
        public string Name { get; init; } = "";
        public string Notation { get; init; } = "";
        public AgencyLevel Level { get; init; }
        public DateOnly ValidFrom { get; init; }
        public DateOnly ValidTo { get; init; }
    }

    internal sealed class CodeLine
    {
        public string Code { get; init; } = "";
        public DateOnly ValidFrom { get; init; }
        public DateOnly ValidTo { get; init; }
    }

    internal sealed class LinkLine
    {
        public AgencyId FromAgencyId { get; init; }
        public AgencyId ToAgencyId { get; init; }
        public string OtherName { get; init; } = "";
        public string Scope { get; init; } = "";
        public SuccessionKind Kind { get; init; }
        public DateOnly ValidFrom { get; init; }
    }

    public static Task<List<NameLine>> NamesAsync(Session session, AgencyId id) => session.QueryAsync<NameLine>(
        "select name, notation, level, valid_from, valid_to from [org.agency_fact] where agency_id = @Id and valid_to > valid_from order by valid_from desc", new { Id = id });

    public static Task<List<CodeLine>> CodesAsync(Session session, AgencyId id) => session.QueryAsync<CodeLine>(
        "select code, valid_from, valid_to from [org.identifier] where agency_id = @Id and valid_to > valid_from order by valid_from desc, code", new { Id = id });

    /// <summary>Links in both directions; the other agency by its name on the day of the link or the day before.</summary>
    public static Task<List<LinkLine>> LinksAsync(Session session, AgencyId id) => session.QueryAsync<LinkLine>("""
        select s.from_agency_id, s.to_agency_id, s.scope, s.kind, s.valid_from,
          coalesce((select f.name from [org.agency_fact] f where f.agency_id = case when s.from_agency_id = @Id then s.to_agency_id else s.from_agency_id end
            and f.valid_from <= s.valid_from and f.valid_to > f.valid_from order by f.valid_from desc limit 1), '') as other_name
        from [org.succession] s where s.from_agency_id = @Id or s.to_agency_id = @Id order by s.valid_from desc
        """, new { Id = id });
}
