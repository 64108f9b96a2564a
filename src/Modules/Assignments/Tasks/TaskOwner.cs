using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;

namespace LienThong.Assignments;

/// <summary>A unit or agency that a task can be given to.</summary>
/// <param name="Holder">Access token of who gets the work.</param>
internal sealed record TaskOwner(string Label, AgencyId Agency, UnitId? Unit, string Holder)
{
    /// <summary>As posted: <c>u:</c> or <c>a:</c> and the id.</summary>
    public string Value => ValueOf(Agency, Unit);

    public static string ValueOf(AgencyId agency, UnitId? unit) => unit is { } u ? $"u:{u}" : $"a:{agency}";
}

/// <summary>Units of an agency, the agency itself, and those below it, as owners and partners.</summary>
internal sealed class TaskOwners(Organisations organisations, Clock clock)
{
    /// <summary>Whom of those that its agency can name a hat may give to: a trưởng phòng to the own unit only.</summary>
    public static List<TaskOwner> MayGive(List<TaskOwner> known, Actor hat) => hat.Role == Role.TruongPhong ? known.FindAll(o => o.Unit is not null && o.Unit == hat.Unit) : known;

    /// <summary>Everybody that the agency can name: its units, itself, the agencies below. Three statements.</summary>
    public async Task<List<TaskOwner>> OfAsync(Session session, AgencyId agency)
    {
        var units = await organisations.UnitsAsync(session, agency, clock.Today);
        var members = await organisations.MembersAsync(session, agency, clock.Today);
        var agencies = await organisations.AgenciesAsync(session, clock.Today);
        var found = new List<TaskOwner>();
        foreach (var unit in units)
            if (HeadToken(unit.Id, members) is { } head) found.Add(new(unit.Name, agency, unit.Id, head));
        if (agencies.Find(a => a.Id == agency) is { } own) found.Add(new(own.Name, agency, null, DeskOf(agency, members)));
        found.AddRange(agencies.Where(a => a.ParentId == agency).Select(a => new TaskOwner(a.Name, a.Id, null, Token.Desk(a.Id, Role.ChanhVanPhong))));
        return found;
    }

    /// <summary>Who does an agency's own tasks: its chánh văn phòng, or its leader where it has none.</summary>
    public async Task<string> DeskAsync(Session session, AgencyId agency) => DeskOf(agency, await organisations.MembersAsync(session, agency, clock.Today));

    public static string DeskOf(AgencyId agency, IReadOnlyCollection<MemberView> members) =>
        Token.Desk(agency, members.Any(m => m.Role == Role.ChanhVanPhong) || members.All(m => m.Role != Role.LanhDao) ? Role.ChanhVanPhong : Role.LanhDao);

    /// <summary>A unit without a trưởng phòng receives through the chánh văn phòng who sits in it; a unit without either cannot: null.</summary>
    public static string? HeadToken(UnitId unit, IEnumerable<MemberView> members)
    {
        var inside = members.Where(m => m.UnitId == unit).ToList();
        if (inside.Exists(m => m.Role == Role.TruongPhong)) return Token.Head(unit);
        return inside.Find(m => m.Role == Role.ChanhVanPhong) is { } chief ? Token.Hat(chief.Id) : null;
    }
}
