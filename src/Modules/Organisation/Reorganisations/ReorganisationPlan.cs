using LienThong.Kernel.Acts;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;

namespace LienThong.Organisation;

/// <summary>What is meant to happen. Only what differs from the rule is kept: units and people go on at the first successor under their own names.</summary>
internal sealed record ReorganisationPlan(IReadOnlyList<EndingAgency> Agencies)
{
    public static readonly ReorganisationPlan Empty = new([]);

    /// <summary>The plan with an agency added, replaced or, without successors, taken out.</summary>
    public ReorganisationPlan With(EndingAgency agency) => new(
        [.. Agencies.TakeWhile(a => a.Agency != agency.Agency), .. agency.Heirs.Count > 0 ? new[] { agency } : [], .. Agencies.SkipWhile(a => a.Agency != agency.Agency).Skip(1)]);
}

/// <summary>An agency that ends.</summary>
/// <param name="Heirs">Who takes over; the first also whatever is not said of a unit or person.</param>
/// <param name="Units">Where units go that do not go on by themselves.</param>
/// <param name="Posts">People whose new post is another than the old one at the unit's successor.</param>
internal sealed record EndingAgency(AgencyId Agency, SuccessionKind Kind, IReadOnlyList<PlannedHeir> Heirs, IReadOnlyList<PlannedUnit> Units, IReadOnlyList<PlannedPost> Posts);

/// <summary>A successor and the functions that it takes over.</summary>
internal sealed record PlannedHeir(AgencyId To, string Scope);

/// <summary>A unit's place: see <see cref="Place"/>.</summary>
internal sealed record PlannedUnit(UnitId Unit, string To);

/// <summary>A person's place, role and title; see <see cref="Place"/>.</summary>
internal sealed record PlannedPost(AppointmentId Hat, string To, Role Role, string Title);

/// <summary>A place as a form posts it: <c>a:</c> an agency, <c>u:</c> a unit of one, <c>n:</c> a like-named new unit of an agency, <c>o:</c> where an old unit goes, <c>-</c> nowhere.</summary>
internal static class Place
{
    public const string Nowhere = "-";

    public static string Agency(AgencyId id) => $"a:{id}";

    public static string Unit(UnitId id) => $"u:{id}";

    public static string NewUnit(AgencyId id) => $"n:{id}";

    public static string AsUnit(UnitId old) => $"o:{old}";

    public static TId? Read<TId>(string place, char kind) where TId : struct, ITypedId<TId> =>
        place.Length > 2 && place[0] == kind && place[1] == ':' && TypedId.TryParse<TId>(place[2..], out var id) ? id : null;
}
