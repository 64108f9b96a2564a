using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;

namespace LienThong.Organisation.EditPerson;

/// <summary>Corrects a person's name and telephones; what was signed keeps the name it was signed with.</summary>
internal sealed class EditPerson(UnitOfWork work, Clock clock, Organisations organisations, OrganisationWriter writer)
{
    internal sealed record Request(AppointmentId Appointment, string? FullName, string? Phone, string? Mobile, string? Email);

    public async Task<Result<Done>> HandleAsync(Request request, Act act, CancellationToken ct)
    {
        var rules = new FieldRules();
        var name = rules.FullName(request.FullName);
        var (phone, mobile, email) = (rules.Phone(nameof(request.Phone), request.Phone), rules.Phone(nameof(request.Mobile), request.Mobile), rules.Email(request.Email));
        if (rules.Any) return rules.Failure;
        return await work.WriteAsync<Done>(Permissions.EditPerson, act, async session =>
        {
            if (await organisations.MemberAsync(session, request.Appointment, clock.Today) is not { } member) return Fail.NotFound();
            if (!Scope.Reaches(act.Actor, member.AgencyId)) return Fail.Refused("organisation.not-own-agency", OrganisationWords.NotOwnAgency);
            if (await ServesElsewhereAsync(session, act.Actor, member.PersonId)) return Fail.Refused("organisation.person.elsewhere", OrganisationWords.ServesElsewhere);
            await writer.EditPersonAsync(session, member.PersonId, name, phone, mobile, email);
            session.Audit("organisation.person.edited", "person", member.PersonId.Value, new { before = new { member.FullName, member.Phone, member.Mobile, member.Email }, after = new { name, phone, mobile, email } });
            return Done.It;
        }, ct);
    }

    // A name is the person's in every office: whoever also serves in another is not this administrator's alone.
    private async Task<bool> ServesElsewhereAsync(Session session, Actor admin, PersonId person) => admin.Role != Role.QuanTriHeThong && await session.ScalarAsync<long>(
        "select count(*) from [org.appointment] where person_id = @Person and agency_id <> @Agency and valid_from <= @Day and valid_to > @Day",
        new { Person = person, admin.Agency, Day = clock.Today }) > 0;
}
