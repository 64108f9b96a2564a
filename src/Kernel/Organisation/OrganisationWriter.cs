using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Text;

namespace LienThong.Kernel.Organisation;

/// <summary>Adds and ends dated facts. History is never rewritten: a change ends one fact and starts the next.</summary>
public sealed class OrganisationWriter(Clock clock)
{
    /// <summary>A new agency with its first name and identifiers.</summary>
    public async Task<AgencyId> AddAgencyAsync(Session session, string name, string shortName, string notation, AgencyLevel level, AgencyId? parent, IEnumerable<string> codes, DateOnly from, AgencyId? known = null)
    {
        var id = known ?? TypedId.New<AgencyId>();
        await session.ExecuteAsync("insert into [org.agency](id, created_at) values (@Id, @At)", new { Id = id, At = clock.Now });
        await NameAsync(session, id, name, shortName, notation, level, parent, from);
        foreach (var code in codes) await IdentifyAsync(session, id, code, from);
        return id;
    }

    /// <summary>Gives an agency a name, level and superior from a day on; the fact in force ends there.</summary>
    public async Task NameAsync(Session session, AgencyId id, string name, string shortName, string notation, AgencyLevel level, AgencyId? parent, DateOnly from)
    {
        await session.ExecuteAsync("update [org.agency_fact] set valid_to = @From where agency_id = @Id and valid_to > @From", new { Id = id, From = from });
        await session.ExecuteAsync("""
            insert into [org.agency_fact](id, agency_id, name, short_name, notation, level, parent_id, sort_key, folded, valid_from, valid_to)
            values (@Fact, @Id, @Name, @Short, @Notation, @Level, @Parent, @SortKey, @Folded, @From, @Open)
            """, new { Fact = OrderedId.Next(), Id = id, Name = name, Short = shortName, Notation = notation, Level = level.ToString(), Parent = parent, SortKey = SortKey.Of(name), Folded = Fold.Words($"{name} {shortName} {notation}"), From = from, Dated.Open });
    }

    /// <summary>Gives an agency an identifier (opaque, ≤ 35 characters) from a day on.</summary>
    public Task IdentifyAsync(Session session, AgencyId id, string code, DateOnly from) => session.ExecuteAsync(
        "insert into [org.identifier](id, agency_id, code, valid_from, valid_to) values (@Fact, @Id, @Code, @From, @Open)",
        new { Fact = OrderedId.Next(), Id = id, Code = code.Trim().ToUpperInvariant(), From = from, Dated.Open });

    /// <summary>A new unit inside an agency.</summary>
    public async Task<UnitId> AddUnitAsync(Session session, AgencyId agency, string name, string notation, int position, DateOnly from, UnitId? known = null)
    {
        var id = known ?? TypedId.New<UnitId>();
        await session.ExecuteAsync("insert into [org.unit](id, agency_id, name, notation, position, valid_from, valid_to) values (@Id, @Agency, @Name, @Notation, @Position, @From, @Open)",
            new { Id = id, Agency = agency, Name = name, Notation = notation, Position = position, From = from, Dated.Open });
        return id;
    }

    /// <summary>Gives a unit another place in its agency's lists.</summary>
    public Task<int> PlaceUnitAsync(Session session, UnitId id, int position) => session.ExecuteAsync("update [org.unit] set position = @Position where id = @Id", new { Id = id, Position = position });

    /// <summary>Many new people by few statements.</summary>
    public Task AddPeopleAsync(Session session, IEnumerable<NewPerson> people) => session.InsertManyAsync("[org.person]", "id, full_name, sort_key, folded, phone, mobile, email",
        [.. people.Select(p => new object?[] { p.Id, p.FullName, SortKey.OfPerson(p.FullName), Fold.Words(p.FullName), p.Phone, p.Mobile, p.Email })]);

    /// <summary>Many appointments by few statements.</summary>
    public Task AppointManyAsync(Session session, IEnumerable<NewAppointment> appointments) => session.InsertManyAsync("[org.appointment]", "id, person_id, agency_id, unit_id, role, title, valid_from, valid_to",
        [.. appointments.Select(a => new object?[] { a.Id, a.Person, a.Agency, a.Unit, a.Role.ToString(), a.Title, a.From, Dated.Open })]);

    /// <summary>A new person.</summary>
    public async Task<PersonId> AddPersonAsync(Session session, string fullName, string? phone, string? mobile, string? email)
    {
        var id = TypedId.New<PersonId>();
        await session.ExecuteAsync("insert into [org.person](id, full_name, sort_key, folded, phone, mobile, email) values (@Id, @Name, @SortKey, @Folded, @Phone, @Mobile, @Email)",
            new { Id = id, Name = fullName, SortKey = SortKey.OfPerson(fullName), Folded = Fold.Words(fullName), Phone = phone, Mobile = mobile, Email = email });
        return id;
    }

    /// <summary>Corrects a person's name and ways to reach them; the keys by which they are sorted and found follow.</summary>
    public Task<int> EditPersonAsync(Session session, PersonId id, string fullName, string? phone, string? mobile, string? email) => session.ExecuteAsync(
        "update [org.person] set full_name = @Name, sort_key = @SortKey, folded = @Folded, phone = @Phone, mobile = @Mobile, email = @Email where id = @Id",
        new { Id = id, Name = fullName, SortKey = SortKey.OfPerson(fullName), Folded = Fold.Words(fullName), Phone = phone, Mobile = mobile, Email = email });

    /// <summary>Appoints a person.</summary>
    public async Task<AppointmentId> AppointAsync(Session session, PersonId person, AgencyId agency, UnitId? unit, Role role, string title, DateOnly from, AppointmentId? known = null)
    {
        var id = known ?? TypedId.New<AppointmentId>();
        await session.ExecuteAsync("insert into [org.appointment](id, person_id, agency_id, unit_id, role, title, valid_from, valid_to) values (@Id, @Person, @Agency, @Unit, @Role, @Title, @From, @Open)",
            new { Id = id, Person = person, Agency = agency, Unit = unit, Role = role.ToString(), Title = title, From = from, Dated.Open });
        return id;
    }

    /// <summary>Ends an appointment: the person no longer wears the hat from that day on.</summary>
    public Task<int> EndAppointmentAsync(Session session, AppointmentId id, DateOnly to) =>
        session.ExecuteAsync("update [org.appointment] set valid_to = @To where id = @Id and valid_to > @To", new { Id = id, To = to });

    /// <summary>Ends an appointment that goes on as another of the same person: what the old one was shown stays readable.</summary>
    public Task<int> ContinueAsync(Session session, AppointmentId old, AppointmentId heir, DateOnly on) => session.ExecuteAsync(
        "update [org.appointment] set heir_id = @Heir, valid_to = case when valid_to > @On then @On else valid_to end where id = @Old", new { Old = old, Heir = heir, On = on });

    /// <summary>Delegates one hat to another on [from, to). No chains: only the direct delegate gets it.</summary>
    public async Task<DelegationId> DelegateAsync(Session session, AppointmentId from, AppointmentId to, DateOnly start, DateOnly end, string reason)
    {
        var id = TypedId.New<DelegationId>();
        await session.ExecuteAsync("insert into [org.delegation](id, from_appointment_id, to_appointment_id, scope, reason, valid_from, valid_to) values (@Id, @From, @To, @Scope, @Reason, @Start, @End)",
            new { Id = id, From = from, To = to, Scope = Readers.WholeScope, Reason = reason, Start = start, End = end });
        return id;
    }

    /// <summary>Links an agency (or one of its units) to a successor for a scope of functions, from a day on.</summary>
    public Task SucceedAsync(Session session, AgencyId from, UnitId? fromUnit, AgencyId to, UnitId? toUnit, string scope, SuccessionKind kind, DateOnly on) => session.ExecuteAsync(
        "insert into [org.succession](id, from_agency_id, from_unit_id, to_agency_id, to_unit_id, scope, kind, valid_from) values (@Id, @From, @FromUnit, @To, @ToUnit, @Scope, @Kind, @On)",
        new { Id = OrderedId.Next(), From = from, FromUnit = fromUnit, To = to, ToUnit = toUnit, Scope = scope, Kind = kind.ToString(), On = on });

    /// <summary>Ends an agency's name, identifiers and appointments on a day; its records stay.</summary>
    public async Task DissolveAsync(Session session, AgencyId id, DateOnly on)
    {
        foreach (var table in (string[])["[org.agency_fact]", "[org.identifier]", "[org.unit]", "[org.appointment]"])
            await session.ExecuteAsync($"update {table} set valid_to = @On where agency_id = @Id and valid_to > @On", new { Id = id, On = on });
    }
}

/// <summary>A person about to be written.</summary>
public sealed record NewPerson(PersonId Id, string FullName, string? Phone, string? Mobile, string? Email);

/// <summary>An appointment about to be written.</summary>
public sealed record NewAppointment(AppointmentId Id, PersonId Person, AgencyId Agency, UnitId? Unit, Role Role, string Title, DateOnly From);
