using LienThong.Kernel.Acts;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.WebKit;
using Microsoft.AspNetCore.Http;

namespace LienThong.Organisation.PlanAgency;

/// <summary>What the form of one agency offers, and what was posted: three successors, a place for each unit, a place, role and title for each person.</summary>
internal sealed class PlanForm(ReorganisationView view, ResolvedAgency agency, IReadOnlyList<AgencyView> all)
{
    public const int Heirs = 3;

    public IReadOnlyList<Option> Agencies { get; } = Choices.Agencies(all.Where(a => a.Id != agency.Was.Id));

    /// <summary>Where a unit may go: into a unit of a successor, on as a unit of its own, or to the successor's văn thư.</summary>
    public IReadOnlyList<Option> UnitPlaces { get; } =
    [
        .. agency.Plan.Heirs.SelectMany(h => (Option[])
        [
            new(Place.NewUnit(h.To), ReorganisationWords.NewUnit(view.Plan.NameOf(h.To))),
            new(Place.Agency(h.To), ReorganisationWords.Within(view.Plan.NameOf(h.To))),
            .. Known(view, h.To).Select(u => new Option(Place.Unit(u.Id), ReorganisationWords.InUnit(view.Plan.NameOf(h.To), u.Name))),
        ]),
    ];

    /// <summary>Where a person may go.</summary>
    public IReadOnlyList<Option> PersonPlaces { get; } =
    [
        .. agency.Units.Select(u => new Option(Place.AsUnit(u.Old.Id), ReorganisationWords.AsUnit(u.Old.Name))),
        .. agency.Plan.Heirs.SelectMany(h => (Option[])
        [
            new(Place.Agency(h.To), ReorganisationWords.Within(view.Plan.NameOf(h.To))),
            .. Known(view, h.To).Select(u => new Option(Place.Unit(u.Id), ReorganisationWords.InUnit(view.Plan.NameOf(h.To), u.Name))),
        ]),
        new(Place.Nowhere, ReorganisationWords.Leaves),
    ];

    public PlannedHeir? Heir(int i) => i < agency.Plan.Heirs.Count ? agency.Plan.Heirs[i] : null;

    public string PlaceOf(UnitMove unit) => agency.Plan.Units.FirstOrDefault(u => u.Unit == unit.Old.Id)?.To ?? Place.NewUnit(agency.Rest);

    public PlannedPost PostOf(MemberView person) => agency.Plan.Posts.FirstOrDefault(p => p.Hat == person.Id) ?? new(person.Id, "", person.Role, person.Title);

    /// <summary>What was posted; only what differs from the rule is kept.</summary>
    public EndingAgency Read(IFormCollection form)
    {
        var heirs = Enumerable.Range(0, Heirs).Select(i => (To: Choices.Id<AgencyId>(form[$"Heir.{i}"]), Scope: form[$"Scope.{i}"].ToString())).Where(h => h.To is not null).Select(h => new PlannedHeir(h.To!.Value, h.Scope)).ToList();
        var first = heirs.Count > 0 ? heirs[0].To : agency.Rest;
        var units = agency.Units.Select(u => new PlannedUnit(u.Old.Id, form[$"Unit.{u.Old.Id}"].ToString())).Where(u => u.To.Length > 0 && u.To != Place.NewUnit(first) && Offered(u.To, heirs));
        var posts = agency.Posts.Select(p => p.Old).Where(m => form.ContainsKey($"Title.{m.Id}"))
            .Select(m => new PlannedPost(m.Id, Offered(form[$"Post.{m.Id}"].ToString(), heirs) ? form[$"Post.{m.Id}"].ToString() : "", Choices.Read<Role>(form[$"Role.{m.Id}"]) ?? m.Role, form[$"Title.{m.Id}"].ToString()))
            .Where(p => p.To.Length > 0 || agency.Posts.First(m => m.Old.Id == p.Hat).Old is var was && (p.Role != was.Role || p.Title != was.Title));
        return new(agency.Was.Id, Choices.Read<SuccessionKind>(form["Kind"]) ?? agency.Plan.Kind, heirs, [.. units], [.. posts]);
    }

    // A place at a successor that was just taken off falls back to the rule.
    private bool Offered(string place, List<PlannedHeir> heirs) =>
        (Place.Read<AgencyId>(place, 'a') ?? Place.Read<AgencyId>(place, 'n')) is { } to ? heirs.Exists(h => h.To == to)
            : Place.Read<UnitId>(place, 'u') is not { } unit || heirs.Exists(h => Known(view, h.To).Any(u => u.Id == unit));

    private static IEnumerable<UnitView> Known(ReorganisationView view, AgencyId heir)
    {
        var founded = view.Plan.Agencies.SelectMany(a => a.Units).Where(u => u.Founds).Select(u => u.Into!.Id).ToHashSet();
        return view.Plan.Handover.Offices.FirstOrDefault(o => o.Id == heir)?.Units.Where(u => !founded.Contains(u.Id)) ?? [];
    }
}
