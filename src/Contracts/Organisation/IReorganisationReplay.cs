using LienThong.Kernel.Acts;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;

namespace LienThong.Contracts.Organisation;

/// <summary>Prepares and carries out a reorganisation through the module's own handlers. Only the demo's seeder asks it; a refusal is a bug of the story and throws.</summary>
public interface IReorganisationReplay
{
    /// <summary>Prepares; the record.</summary>
    Task<Guid> PrepareAsync(ReplayReorganisation plan, Act act, CancellationToken ct);

    /// <summary>Carries out what was prepared.</summary>
    Task CarryOutAsync(Guid reorganisation, Act act, CancellationToken ct);
}

/// <summary>A decision and its day.</summary>
public sealed record ReplayReorganisation(string Title, string DecisionNumber, DateOnly DecisionDate, DateOnly On, IReadOnlyList<ReplayEnding> Agencies);

/// <summary>An agency that ends.</summary>
/// <param name="Units">Units that go to another successor than the first, under their own name.</param>
public sealed record ReplayEnding(AgencyId Agency, SuccessionKind Kind, IReadOnlyList<ReplayHeir> Heirs, IReadOnlyDictionary<UnitId, AgencyId> Units, IReadOnlyList<ReplayPost> Posts);

/// <summary>A successor and its functions.</summary>
public sealed record ReplayHeir(AgencyId To, string Scope);

/// <summary>A person's new post; no agency where the unit's successor is meant.</summary>
public sealed record ReplayPost(AppointmentId Hat, AgencyId? To, Role Role, string Title);
