using LienThong.Contracts.Organisation;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Organisation;

/// <summary>Turns a plan into what would happen to every unit and person, and says what in it cannot be. Pure.</summary>
internal sealed class PlanResolver(ReorganisationRow row, PlanFacts facts)
{
    private readonly ReorganisationPlan _plan = row.Planned;
    private readonly List<FieldError> _faults = [];
    private readonly Dictionary<UnitId, UnitMove> _units = [];
    private readonly Dictionary<(AgencyId, string), UnitView> _founded = [];

    public ResolvedPlan Resolve()
    {
        if (_plan.Agencies.Count == 0) Fault("Agencies", "nothing", ReorganisationWords.NothingEnds);
        var ended = _plan.Agencies.Where(Stands).ToList();
        foreach (var agency in ended)
            foreach (var unit in facts.Units[agency.Agency]) _units[unit.Id] = Move(agency, unit);
        var resolved = ended.ConvertAll(a => new ResolvedAgency(a, facts.Agencies[a.Agency], [.. facts.Units[a.Agency].Select(u => _units[u.Id])],
            [.. facts.Members[a.Agency].Select(m => new PostMove(m, Post(a, m)))], [.. facts.Books[a.Agency]], facts.Agencies[a.Heirs[0].To].ParentId == a.Agency));
        foreach (var book in resolved.SelectMany(a => a.Books.Where(b => b.Held > 0).Select(b => (a.Was.Name, Book: b))))
            Fault("Books", "held", ReorganisationWords.HeldLeft(book.Book.Title, book.Name, book.Book.Held));
        return new(new(row.OnDay, row.Basis, resolved.ConvertAll(Handed), Offices(resolved)), resolved, _faults);
    }

    private bool Stands(EndingAgency agency)
    {
        if (!facts.Agencies.TryGetValue(agency.Agency, out var was)) return Fault("Agencies", "unknown", ReorganisationWords.AgencyGone);
        foreach (var heir in agency.Heirs)
        {
            if (!facts.Agencies.TryGetValue(heir.To, out var to)) return Fault("Agencies", "heir-unknown", ReorganisationWords.HeirGone(was.Name));
            if (_plan.Agencies.Any(a => a.Agency == heir.To)) return Fault("Agencies", "heir-ends", ReorganisationWords.HeirEnds(was.Name, to.Name));
        }

        return agency.Heirs.Count > 0 || Fault("Agencies", "no-heir", ReorganisationWords.NoHeir(was.Name));
    }

    private UnitMove Move(EndingAgency agency, UnitView unit)
    {
        var asked = agency.Units.FirstOrDefault(u => u.Unit == unit.Id)?.To ?? Place.NewUnit(agency.Heirs[0].To);
        if (Place.Read<AgencyId>(asked, 'a') is { } whole && IsHeir(agency, whole)) return new(unit, whole, null, false);
        if (Place.Read<UnitId>(asked, 'u') is { } known && agency.Heirs.SelectMany(h => facts.Units[h.To]).FirstOrDefault(u => u.Id == known) is { } into) return new(unit, into.AgencyId, into, false);
        if (Place.Read<AgencyId>(asked, 'n') is { } to && IsHeir(agency, to)) return Found(unit, to);
        Fault("Units", "unit-place", ReorganisationWords.UnitNowhere(unit.Name, facts.Agencies[agency.Agency].Name));
        return Found(unit, agency.Heirs[0].To);
    }

    // Units of one name that come together are one unit; the second finds the first.
    private UnitMove Found(UnitView unit, AgencyId to)
    {
        if (facts.Units[to].FirstOrDefault(u => Fold.Words(u.Name) == Fold.Words(unit.Name)) is { } same) return new(unit, to, same, false);
        if (_founded.TryGetValue((to, Fold.Words(unit.Name)), out var begun)) return new(unit, to, begun, false);
        var founded = unit with { Id = TypedId.New<UnitId>(), AgencyId = to };
        _founded[(to, Fold.Words(unit.Name))] = founded;
        return new(unit, to, founded, true);
    }

    private MemberView? Post(EndingAgency agency, MemberView member)
    {
        var planned = agency.Posts.FirstOrDefault(p => p.Hat == member.Id);
        var asked = string.IsNullOrEmpty(planned?.To) ? member.UnitId is { } own ? Place.AsUnit(own) : Place.Agency(agency.Heirs[0].To) : planned.To;
        if (asked == Place.Nowhere) return null;
        if (At(agency, asked) is not var (to, unit))
        {
            Fault("Posts", "post-place", ReorganisationWords.PersonNowhere(member.FullName, facts.Agencies[agency.Agency].Name));
            return null;
        }

        return member with { Id = TypedId.New<AppointmentId>(), AgencyId = to, UnitId = unit?.Id, UnitName = unit?.Name, Role = planned?.Role ?? member.Role, Title = planned?.Title ?? member.Title };
    }

    private (AgencyId, UnitView?)? At(EndingAgency agency, string place)
    {
        if (Place.Read<UnitId>(place, 'o') is { } old && _units.TryGetValue(old, out var move)) return (move.To, move.Into);
        if (Place.Read<AgencyId>(place, 'a') is { } whole && IsHeir(agency, whole)) return (whole, null);
        if (Place.Read<UnitId>(place, 'u') is { } known && agency.Heirs.SelectMany(h => facts.Units[h.To]).FirstOrDefault(u => u.Id == known) is { } unit) return (unit.AgencyId, unit);
        return null;
    }

    private HandedAgency Handed(ResolvedAgency agency)
    {
        var posts = agency.Posts.ToDictionary(p => p.Old.Id, p => p.New?.Id);
        return new(agency.Was.Id, agency.Was.Name, agency.Rest, [.. agency.Units.Select(u => new HandedUnit(u.Old.Id, u.Old.Name, u.To, u.Into?.Id))],
            [.. facts.Hats[agency.Was.Id].Select(h => new HandedHat(h.Id, h.UnitId, posts.GetValueOrDefault(h.Id)))]);
    }

    private List<OfficeAfter> Offices(List<ResolvedAgency> resolved)
    {
        var posts = resolved.SelectMany(a => a.Posts).Where(p => p.New is not null).Select(p => p.New!).ToLookup(m => m.AgencyId);
        var founded = _founded.Values.ToLookup(u => u.AgencyId);
        return [.. resolved.SelectMany(a => a.Plan.Heirs).Select(h => h.To).Distinct()
            .Select(id => new OfficeAfter(id, facts.Agencies[id].Name, [.. facts.Units[id], .. founded[id]], [.. facts.Members[id], .. posts[id]]))];
    }

    private static bool IsHeir(EndingAgency agency, AgencyId id) => agency.Heirs.Any(h => h.To == id);

    private bool Fault(string field, string code, string message)
    {
        _faults.Add(new(field, "organisation.reorganisation." + code, message));
        return false;
    }
}
