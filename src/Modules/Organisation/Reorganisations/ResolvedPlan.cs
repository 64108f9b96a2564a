using LienThong.Contracts.Organisation;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Registers;
using LienThong.Kernel.Results;

namespace LienThong.Organisation;

/// <summary>A plan with every unit and person in it, as it would be carried out now.</summary>
internal sealed record ResolvedPlan(Handover Handover, IReadOnlyList<ResolvedAgency> Agencies, IReadOnlyList<FieldError> Faults)
{
    public string NameOf(AgencyId agency) => Handover.Offices.FirstOrDefault(o => o.Id == agency)?.Name ?? Agencies.FirstOrDefault(a => a.Was.Id == agency)?.Was.Name ?? "";
}

/// <summary>One agency that ends, with all that it has.</summary>
internal sealed record ResolvedAgency(EndingAgency Plan, AgencyView Was, IReadOnlyList<UnitMove> Units, IReadOnlyList<PostMove> Posts, IReadOnlyList<OpenBook> Books, bool RestStandsBelow)
{
    public AgencyId Rest => Plan.Heirs[0].To;

    public string ScopeFor(AgencyId heir) => Plan.Heirs.FirstOrDefault(h => h.To == heir)?.Scope ?? "";
}

/// <summary>A unit and where it goes; <paramref name="Founds"/> when the unit there begins with it.</summary>
internal sealed record UnitMove(UnitView Old, AgencyId To, UnitView? Into, bool Founds);

/// <summary>A person in office and the post in which he or she goes on; none for who leaves.</summary>
internal sealed record PostMove(MemberView Old, MemberView? New);

/// <summary>A book that closes.</summary>
internal sealed class OpenBook
{
    public BookId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public string Kind { get; init; } = "";
    public string Period { get; init; } = "";
    public string Series { get; init; } = "";
    public string Title { get; init; } = "";
    public long Taken { get; init; }
    public long Held { get; init; }

    public BookKey KeyFor(AgencyId heir) => new(heir, Kind, Period, Title, Series);
}
