using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;

namespace LienThong.Documents;

/// <summary>Somebody in the agency who can be given a document: a unit through its head, or a person.</summary>
/// <param name="Value">As posted: <c>u:</c> or <c>h:</c> and the id.</param>
/// <param name="Label">As shown and kept on the line.</param>
/// <param name="Holder">Access token of who gets the work.</param>
internal sealed record Recipient(string Value, string Label, string Holder, UnitId? Unit, AppointmentId? Appointment, Role? Role)
{
    public static string Of(UnitId unit) => $"u:{unit}";

    public static string Of(AppointmentId hat) => $"h:{hat}";
}

/// <summary>Units and people of an agency in office today, as recipients. Two statements.</summary>
internal sealed class Recipients(Organisations organisations, Clock clock)
{
    public async Task<List<Recipient>> OfAsync(Session session, AgencyId agency)
    {
        var units = await organisations.UnitsAsync(session, agency, clock.Today);
        var members = await organisations.MembersAsync(session, agency, clock.Today);
        var found = new List<Recipient>();
        foreach (var unit in units)
            if (HeadToken(unit, members) is { } head) found.Add(new(Recipient.Of(unit.Id), unit.Name, head, unit.Id, null, null));
        foreach (var one in members.Where(m => Permissions.Staff.Contains(m.Role)))
            found.Add(new(Recipient.Of(one.Id), $"{one.FullName} – {one.Title}", Token.Hat(one.Id), one.UnitId, one.Id, one.Role));
        return found;
    }

    // A unit without a trưởng phòng receives through the chánh văn phòng who sits in it; a unit without either cannot.
    private static string? HeadToken(UnitView unit, List<MemberView> members)
    {
        var inside = members.Where(m => m.UnitId == unit.Id).ToList();
        if (inside.Exists(m => m.Role == Role.TruongPhong)) return Token.Head(unit.Id);
        return inside.Find(m => m.Role == Role.ChanhVanPhong) is { } chief ? Token.Hat(chief.Id) : null;
    }
}
