using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;

namespace LienThong.Organisation;

/// <summary>What an agency's name and codes must satisfy, from forms and from files alike.</summary>
internal static class AgencyRules
{
    internal sealed record Facts(string Name, string ShortName, string Notation, AgencyLevel Level, DateOnly From);

    public static Facts Check(FieldRules rules, string? name, string? shortName, string? notation, AgencyLevel? level, DateOnly? from)
    {
        if (level is null or AgencyLevel.Enterprise) rules.Add("Level", "organisation.agency.level", OrganisationWords.LevelRequired);
        return new Facts(
            rules.Text("Name", name, 200, "organisation.agency.name", OrganisationWords.NameRequired),
            rules.Text("ShortName", shortName, 80, "organisation.agency.short-name", OrganisationWords.ShortNameRequired),
            rules.Notation("Notation", notation), level ?? default, rules.Day("From", from));
    }

    /// <summary>Whether any agency bears the code on that day or later: an identifier given now has no end yet.</summary>
    public static async Task<bool> CodeTakenAsync(Session session, string code, DateOnly from) => await session.ScalarAsync<long>(
        "select count(*) from [org.identifier] where code = @Code and valid_to > @From and valid_from < valid_to", new { Code = code, From = from }) > 0;

    /// <summary>Whether the new superior stands, that day, below the agency itself.</summary>
    public static async Task<bool> LoopsAsync(Session session, AgencyId agency, AgencyId parent, DateOnly day) => await session.ScalarAsync<long>("""
        with recursive up(id, depth) as (
          select @Parent, 0
          union
          select f.parent_id, up.depth + 1 from [org.agency_fact] f join up on f.agency_id = up.id
          where f.valid_from <= @Day and f.valid_to > @Day and f.parent_id is not null and up.depth < 20)
        select count(*) from up where id = @Agency
        """, new { Agency = agency, Parent = parent, Day = day }) > 0;
}
