using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;

namespace LienThong.Organisation.AddPerson;

/// <summary>A new person with a first appointment in an agency.</summary>
internal sealed class AddPerson(UnitOfWork work, Organisations organisations, OrganisationWriter writer)
{
    internal sealed record Request(AgencyId Agency, string? FullName, string? Phone, string? Mobile, string? Email, UnitId? Unit, Role? Role, string? Title, DateOnly? From);

    public async Task<Result<AppointmentId>> HandleAsync(Request request, Act act, CancellationToken ct)
    {
        if (!Scope.Reaches(act.Actor, request.Agency)) return Fail.Refused("organisation.not-own-agency", OrganisationWords.NotOwnAgency);
        var rules = new FieldRules();
        var name = rules.FullName(request.FullName);
        var (phone, mobile, email) = (rules.Phone(nameof(request.Phone), request.Phone), rules.Phone(nameof(request.Mobile), request.Mobile), rules.Email(request.Email));
        var (role, title, from) = (rules.Role(request.Role, act.Actor), rules.Title(request.Title), rules.Day(nameof(request.From), request.From));
        if (rules.Any) return rules.Failure;
        return await work.WriteAsync<AppointmentId>(Permissions.AddPerson, act, async session =>
        {
            if (await organisations.AgencyAsync(session, request.Agency, from) is null) return Fail.Invalid(nameof(request.From), "organisation.agency.unknown", OrganisationWords.AgencyUnknown);
            if (!await Places.HoldsAsync(session, request.Agency, request.Unit, from)) return Fail.Invalid(nameof(request.Unit), "organisation.unit.unknown", OrganisationWords.UnitUnknown);
            var person = await writer.AddPersonAsync(session, name, phone, mobile, email);
            var appointment = await writer.AppointAsync(session, person, request.Agency, request.Unit, role, title, from);
            session.Audit("organisation.person.added", "person", person.Value, new { name, agency = request.Agency });
            session.Audit("organisation.appointment.made", "appointment", appointment.Value, new { person, role, title, from });
            return appointment;
        }, ct);
    }
}
