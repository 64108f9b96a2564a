using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;

namespace LienThong.Organisation.EndAppointment;

/// <summary>The person no longer wears the hat from a day on. Work that waits for the hat stays with it until somebody reassigns it.</summary>
internal sealed class EndAppointment(UnitOfWork work, Organisations organisations, OrganisationWriter writer)
{
    internal sealed record Request(AppointmentId Appointment, DateOnly? EndsAt);

    public async Task<Result<Done>> HandleAsync(Request request, Act act, CancellationToken ct)
    {
        var rules = new FieldRules();
        var day = rules.Day(nameof(request.EndsAt), request.EndsAt);
        if (rules.Any) return rules.Failure;
        return await work.WriteAsync<Done>(Permissions.EndAppointment, act, async session =>
        {
            // In force the day before: so it had begun, and it has not ended already.
            if (await organisations.MemberAsync(session, request.Appointment, day.AddDays(-1)) is not { } member) return Fail.Invalid(nameof(request.EndsAt), "organisation.appointment.end", OrganisationWords.EndsBeforeStart);
            if (!Scope.Reaches(act.Actor, member.AgencyId)) return Fail.Refused("organisation.not-own-agency", OrganisationWords.NotOwnAgency);
            await writer.EndAppointmentAsync(session, request.Appointment, day);
            session.Audit("organisation.appointment.ended", "appointment", request.Appointment.Value, new { person = member.PersonId, to = day });
            return Done.It;
        }, ct);
    }
}
