using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;

namespace LienThong.Organisation.Appoint;

/// <summary>A further hat for a known person, or a move: with <c>EndsOld</c> the hat they are found by ends on the same day.</summary>
internal sealed class Appoint(UnitOfWork work, Organisations organisations, OrganisationWriter writer)
{
    /// <param name="Known">An appointment of the person, in force on <paramref name="From"/>.</param>
    internal sealed record Request(AppointmentId Known, AgencyId Agency, UnitId? Unit, Role? Role, string? Title, DateOnly? From, bool EndsOld);

    public async Task<Result<AppointmentId>> HandleAsync(Request request, Act act, CancellationToken ct)
    {
        if (!Scope.Reaches(act.Actor, request.Agency)) return Fail.Refused("organisation.not-own-agency", OrganisationWords.NotOwnAgency);
        var rules = new FieldRules();
        var (role, title, from) = (rules.Role(request.Role, act.Actor), rules.Title(request.Title), rules.Day(nameof(request.From), request.From));
        if (rules.Any) return rules.Failure;
        return await work.WriteAsync<AppointmentId>(Permissions.Appoint, act, async session =>
        {
            if (await organisations.MemberAsync(session, request.Known, from) is not { } member) return Fail.NotFound();
            if (!Scope.Reaches(act.Actor, member.AgencyId)) return Fail.Refused("organisation.not-own-agency", OrganisationWords.NotOwnAgency);
            if (member.PersonId == act.Actor.Person) return Fail.Refused("organisation.appointment.own", OrganisationWords.NotYourself);
            if (await organisations.AgencyAsync(session, request.Agency, from) is null) return Fail.Invalid(nameof(request.From), "organisation.agency.unknown", OrganisationWords.AgencyUnknown);
            if (!await Places.HoldsAsync(session, request.Agency, request.Unit, from)) return Fail.Invalid(nameof(request.Unit), "organisation.unit.unknown", OrganisationWords.UnitUnknown);
            if (await HoldsAlreadyAsync(session, member.PersonId, request, role, title, from)) return Fail.Invalid(nameof(request.Title), "organisation.appointment.exists", OrganisationWords.AlreadyAppointed);
            if (request.EndsOld)
            {
                await writer.EndAppointmentAsync(session, request.Known, from);
                session.Audit("organisation.appointment.ended", "appointment", request.Known.Value, new { to = from });
            }

            var made = await writer.AppointAsync(session, member.PersonId, request.Agency, request.Unit, role, title, from);
            session.Audit("organisation.appointment.made", "appointment", made.Value, new { person = member.PersonId, role, title, from });
            return made;
        }, ct);
    }

    private static async Task<bool> HoldsAlreadyAsync(Session session, PersonId person, Request request, Role role, string title, DateOnly day) => await session.ScalarAsync<long>(
        "select count(*) from [org.appointment] where person_id = @Person and agency_id = @Agency and role = @Role and title = @Title and valid_from <= @Day and valid_to > @Day and "
        + (request.Unit is null ? "unit_id is null" : "unit_id = @Unit"),
        new { Person = person, request.Agency, request.Unit, Role = role.ToString(), Title = title, Day = day }) > 0;
}
