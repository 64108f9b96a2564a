using LienThong.Kernel.Identity;

namespace LienThong.Kernel.Acts;

/// <summary>
/// Who acts, in which hat. When acting by delegation, <paramref name="Appointment"/>, agency, unit and role are the
/// delegator's, <paramref name="Person"/> is who really sits at the desk, and <paramref name="OnBehalfOf"/> names the delegator.
/// </summary>
public sealed record Actor(
    PersonId Person,
    string PersonName,
    AppointmentId Appointment,
    string Title,
    AgencyId Agency,
    UnitId? Unit,
    Role Role,
    DelegationId? Delegation = null,
    string? OnBehalfOf = null)
{
    /// <summary>As shown beside what was done: "Trần Văn A" or "Trần Văn A (thay Lê Thị B)".</summary>
    public string Display => OnBehalfOf is null ? PersonName : $"{PersonName} (thay {OnBehalfOf})";
}

/// <summary>The node itself and its operator at the machine: no person of the office, named as such in the audit.</summary>
public static class Operator
{
    /// <summary>The actor of the command line, working on an agency's data.</summary>
    public static Actor In(AgencyId agency) => new(PersonId.From(Guid.Empty), KernelTexts.Operator, AppointmentId.From(Guid.Empty), KernelTexts.CommandLine, agency, null, Role.QuanTriHeThong);
}

/// <summary>Every write's who, when and why, with the key that makes a repeat happen once.</summary>
/// <param name="Actor">Who, in which hat.</param>
/// <param name="At">When, by <see cref="Clock"/>.</param>
/// <param name="Key">Idempotency key chosen by the client, ≤ 100 characters; null only for background work.</param>
/// <param name="Why">Reason in the person's words, where the use case asks for one.</param>
public sealed record Act(Actor Actor, DateTimeOffset At, string? Key, string? Why = null);
