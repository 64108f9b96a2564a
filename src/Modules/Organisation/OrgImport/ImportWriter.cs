using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;

namespace LienThong.Organisation.OrgImport;

/// <summary>Writes a plan, each fact with the audit line that the form for it writes.</summary>
internal sealed class ImportWriter(OrganisationWriter writer)
{
    public async Task WriteAsync(Session session, ImportPlan plan)
    {
        foreach (var agency in plan.Agencies.New)
        {
            var (n, code) = (agency.Names[0], agency.Codes[0].Code);
            await writer.AddAgencyAsync(session, n.Name, n.ShortName, n.Notation, n.Level, n.Parent, [code], n.From, agency.Id);
            session.Audit("organisation.agency.added", "agency", agency.Id.Value, new { n.Name, code, n.From });
        }

        foreach (var (agency, before, after) in plan.Agencies.Renamed)
        {
            await writer.NameAsync(session, agency.Id, after.Name, after.ShortName, after.Notation, after.Level, after.Parent, after.From);
            session.Audit("organisation.agency.renamed", "agency", agency.Id.Value, new { before = before.Name, after = after.Name, after.From });
        }

        foreach (var unit in plan.Units.New)
        {
            await writer.AddUnitAsync(session, unit.AgencyId, unit.Name, unit.Notation, unit.Position, unit.ValidFrom, unit.Id);
            session.Audit("organisation.unit.added", "unit", unit.Id.Value, new { name = unit.Name, notation = unit.Notation, agency = unit.AgencyId, from = unit.ValidFrom });
        }

        foreach (var unit in plan.Units.Moved)
        {
            await writer.PlaceUnitAsync(session, unit.Id, unit.Position);
            session.Audit("organisation.unit.placed", "unit", unit.Id.Value, new { name = unit.Name, position = unit.Position });
        }

        await PeopleAsync(session, [.. plan.People.All]);
    }

    private async Task PeopleAsync(Session session, List<KnownPerson> people)
    {
        var coming = people.FindAll(p => p.IsNew);
        await writer.AddPeopleAsync(session, coming.Select(p => new NewPerson(p.Id, p.FullName, p.Reached.Phone, p.Reached.Mobile, p.Reached.Email)));
        foreach (var person in coming) session.Audit("organisation.person.added", "person", person.Id.Value, new { name = person.FullName, agency = person.Given[0].Agency });
        foreach (var person in people.Where(p => !p.IsNew && p.Reached != p.Was))
        {
            var (was, now) = (person.Was, person.Reached);
            await writer.EditPersonAsync(session, person.Id, person.FullName, now.Phone, now.Mobile, now.Email);
            session.Audit("organisation.person.edited", "person", person.Id.Value, new { before = new { person.FullName, was.Phone, was.Mobile, was.Email }, after = new { name = person.FullName, now.Phone, now.Mobile, now.Email } });
        }

        List<NewAppointment> given = [.. people.SelectMany(p => p.Given.Select(g => new NewAppointment(TypedId.New<AppointmentId>(), p.Id, g.Agency, g.Unit, g.Role, g.Title, g.From)))];
        await writer.AppointManyAsync(session, given);
        foreach (var a in given) session.Audit("organisation.appointment.made", "appointment", a.Id.Value, new { person = a.Person, role = a.Role, title = a.Title, from = a.From });
    }
}
