using LienThong.Contracts.Organisation;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;

namespace LienThong.Documents;

/// <summary>Who gets a work item: its token, the words, and the person where it is one.</summary>
internal sealed record Heir(string Token, string Name, MemberView? Person = null, UnitId? Unit = null);

/// <summary>Answers, for one reorganisation, who takes the place of a person, a unit, a desk. Pure.</summary>
internal sealed class Heirs(Handover handover)
{
    private readonly Dictionary<AgencyId, HandedAgency> _agencies = handover.Agencies.ToDictionary(a => a.Id);
    private readonly Dictionary<UnitId, HandedUnit> _units = handover.Agencies.SelectMany(a => a.Units).ToDictionary(u => u.Id);
    private readonly Dictionary<AppointmentId, HandedHat> _hats = handover.Agencies.SelectMany(a => a.Hats).ToDictionary(h => h.Old);
    private readonly Dictionary<AgencyId, OfficeAfter> _offices = handover.Offices.ToDictionary(o => o.Id);
    private readonly Dictionary<AppointmentId, MemberView> _people = handover.Offices.SelectMany(o => o.Members).ToDictionary(m => m.Id);

    public string Basis => handover.Basis;

    public OfficeAfter Office(AgencyId id) => _offices[id];

    public AgencyId Rest(AgencyId ended) => _agencies[ended].Rest;

    public string NameOf(AgencyId ended) => _agencies[ended].Name;

    /// <summary>The one agency that goes on with a record: by the unit that has it, else by the person, else the successor of the rest.</summary>
    public AgencyId Keeper(AgencyId from, UnitId? unit, AppointmentId? hat)
    {
        if ((unit ?? Unit(hat)) is { } old && _units.TryGetValue(old, out var handed)) return handed.To;
        var person = hat is { } h ? Person(h) : null;
        var ended = _agencies[from];
        return person is not null && (person.AgencyId == ended.Rest || ended.Units.Any(u => u.To == person.AgencyId)) ? person.AgencyId : ended.Rest;
    }

    /// <summary>The appointment, past or present, that a work item's token names.</summary>
    public AppointmentId? HatOf(AgencyId ended, string? token) =>
        token is null ? null : _agencies[ended].Hats.Where(h => Token.Hat(h.Old) == token).Select(h => (AppointmentId?)h.Old).FirstOrDefault();

    /// <summary>The person's new appointment, if it is in that agency.</summary>
    public MemberView? PersonIn(AgencyId keeper, AppointmentId hat) => Person(hat) is { } person && person.AgencyId == keeper ? person : null;

    /// <summary>The unit's successor, if it is in that agency.</summary>
    public UnitView? UnitIn(AgencyId keeper, UnitId? unit) => unit is { } old && _units.TryGetValue(old, out var handed) && handed.To == keeper && handed.Into is { } into
        ? Office(keeper).Units.FirstOrDefault(u => u.Id == into) : null;

    /// <summary>Where a person sat.</summary>
    public UnitId? Unit(AppointmentId? hat) => hat is { } old && _hats.TryGetValue(old, out var handed) ? handed.Unit : null;

    /// <summary>The person goes on with it; else the head of the unit that took over; else the văn thư; null when there is none of them.</summary>
    public Heir? Of(AgencyId keeper, AppointmentId? hat, UnitId? unit)
    {
        if (hat is { } old && PersonIn(keeper, old) is { } person && Permissions.Staff.Contains(person.Role)) return Hat(person);
        return UnitIn(keeper, unit ?? Unit(hat)) is { } heir && Head(keeper, heir) is { } head ? head : Clerk(keeper);
    }

    /// <summary>A unit receives through its trưởng phòng, or the chánh văn phòng who sits in it.</summary>
    public Heir? Head(AgencyId keeper, UnitView unit)
    {
        var inside = Office(keeper).Members.Where(m => m.UnitId == unit.Id).ToList();
        if (inside.Exists(m => m.Role == Role.TruongPhong)) return new(Token.Head(unit.Id), unit.Name, null, unit.Id);
        return inside.Find(m => m.Role == Role.ChanhVanPhong) is { } chief ? new(Token.Hat(chief.Id), unit.Name, chief, unit.Id) : null;
    }

    public Heir? Clerk(AgencyId keeper) => First(keeper, Role.VanThu) is null ? null : new(Token.Desk(keeper, Role.VanThu), HandoverWords.ClerkOf(Office(keeper).Name));

    public MemberView? First(AgencyId keeper, params Role[] roles) =>
        roles.Select(role => Office(keeper).Members.FirstOrDefault(m => m.Role == role)).FirstOrDefault(m => m is not null);

    public static Heir Hat(MemberView person) => new(Token.Hat(person.Id), $"{person.FullName} – {person.Title}", person);

    private MemberView? Person(AppointmentId hat) => _hats.TryGetValue(hat, out var handed) && handed.New is { } heir ? _people.GetValueOrDefault(heir) : null;
}
