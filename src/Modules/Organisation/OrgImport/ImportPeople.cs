using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Text;

namespace LienThong.Organisation.OrgImport;

/// <summary>An office that somebody holds or is about to.</summary>
internal sealed record KnownPost(AgencyId Agency, UnitId? Unit, Role Role, string Title, DateOnly From, DateOnly To);

/// <summary>How a person is reached.</summary>
internal sealed record Contact(string? Phone, string? Mobile, string? Email)
{
    /// <summary>The same with what another says; what that leaves out stays.</summary>
    public Contact With(Contact said) => new(said.Phone ?? Phone, said.Mobile ?? Mobile, Both(Email, said.Email) == true ? Email : said.Email ?? Email);

    public bool Agrees(Contact other) => Both(Email, other.Email) == true || Both(Digits(Mobile), Digits(other.Mobile)) == true;

    public bool Differs(Contact other) => !Agrees(other) && (Both(Email, other.Email) == false || Both(Digits(Mobile), Digits(other.Mobile)) == false);

    private static bool? Both(string? one, string? other) => one is null || other is null ? null : string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static string? Digits(string? number) => number is null ? null : string.Concat(number.Where(char.IsAsciiDigit));
}

/// <summary>A person known or to come.</summary>
internal sealed record KnownPerson(PersonId Id, string FullName, Contact Was, bool IsNew)
{
    public Contact Reached { get; set; } = Was;

    public List<KnownPost> Posts { get; } = [];

    /// <summary>Offices that the file gives.</summary>
    public List<KnownPost> Given { get; } = [];
}

/// <summary>People of the names that the file speaks of, with their offices.</summary>
internal sealed class ImportPeople
{
    private const int NamesAtOnce = 1_000;
    private readonly Dictionary<string, List<KnownPerson>> _named = new(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<KnownPerson> All => _named.Values.SelectMany(p => p);

    public async Task LoadAsync(Session session, DateOnly first, IEnumerable<string> names)
    {
        foreach (var some in names.Select(SortKey.OfPerson).Distinct(StringComparer.Ordinal).Chunk(NamesAtOnce))
            foreach (var person in (await session.QueryAsync<Row>("""
                select p.id, p.full_name, p.phone, p.mobile, p.email, a.agency_id, a.unit_id, a.role, a.title, a.valid_from, a.valid_to
                from [org.appointment] a join [org.person] p on p.id = a.person_id
                where p.sort_key in @Keys and a.valid_to > @First and a.valid_to > a.valid_from order by a.id
                """, new { Keys = some, First = first })).GroupBy(r => r.Id))
            {
                var row = person.First();
                var known = new KnownPerson(row.Id, row.FullName, new(row.Phone, row.Mobile, row.Email), IsNew: false);
                known.Posts.AddRange(person.Select(r => new KnownPost(r.AgencyId, r.UnitId, r.Role, r.Title, r.ValidFrom, r.ValidTo)));
                Named(known.FullName).Add(known);
            }
    }

    public void Plan(ImportPlan plan, IEnumerable<OrgImportRow.Person> rows)
    {
        foreach (var row in rows)
        {
            if (plan.PlaceOf(row, row.AgencyCode) is not { } agency) continue;
            var unit = row.UnitNotation is null ? null : plan.Units.Find(agency.Id, row.UnitNotation, row.From);
            if (row.UnitNotation is not null && unit is null) plan.Fault(row, "unit_notation", ImportWords.UnitUnknown);
            else Take(plan, row, new KnownPost(agency.Id, unit?.Id, row.Role, row.Title, row.From, Dated.Open));
        }
    }

    private void Take(ImportPlan plan, OrgImportRow.Person row, KnownPost post)
    {
        var (contact, namesakes) = (new Contact(row.Phone, row.Mobile, row.Email), Named(row.FullName));
        var match = new Namesakes(namesakes, post, contact, plan.Actor.Role == Role.QuanTriHeThong).Find();
        if (match.Fault is { } fault)
        {
            plan.Fault(row, fault.Column, fault.Message);
            return;
        }

        var person = match.Person ?? new KnownPerson(TypedId.New<PersonId>(), row.FullName, contact, IsNew: true);
        var holds = person.Posts.Exists(p => p.Agency == post.Agency && p.Unit == post.Unit && p.Role == post.Role && p.Title == post.Title && p.To > post.From);
        var reached = person.Reached.With(contact);
        if (!holds && person.Id == plan.Actor.Person) plan.Fault(row, "name", OrganisationWords.NotYourself);
        else if (reached != person.Reached && plan.Actor.Role != Role.QuanTriHeThong && person.Posts.Exists(p => p.Agency != post.Agency && p.From <= plan.Today && p.To > plan.Today)) plan.Fault(row, "name", OrganisationWords.ServesElsewhere);
        else
        {
            plan.Count(row, !holds ? ImportStep.Added : reached != person.Reached ? ImportStep.Changed : ImportStep.Same);
            person.Reached = reached;
            if (match.Person is null) namesakes.Add(person);
            if (holds) return;
            person.Posts.Add(post);
            person.Given.Add(post);
        }
    }

    private List<KnownPerson> Named(string name) => _named.TryGetValue(name, out var people) ? people : _named[name] = [];

    private sealed class Row
    {
        public PersonId Id { get; init; }
        public string FullName { get; init; } = "";
        public string? Phone { get; init; }
        public string? Mobile { get; init; }
        public string? Email { get; init; }
        public AgencyId AgencyId { get; init; }
        public UnitId? UnitId { get; init; }
        public Role Role { get; init; }
        public string Title { get; init; } = "";
        public DateOnly ValidFrom { get; init; }
        public DateOnly ValidTo { get; init; }
    }
}
