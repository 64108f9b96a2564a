using LienThong.Contracts.Organisation;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;

namespace LienThong.Organisation.CarryOut;

/// <summary>Gathers the minutes while a reorganisation is carried out, in the words of that day.</summary>
internal sealed class MinutesWriter(ReorganisationRow row, ResolvedPlan plan)
{
    private readonly List<object?[]> _lines = [];

    public int Count => _lines.Count;

    public void AddUnits(ResolvedAgency agency)
    {
        foreach (var heir in agency.Plan.Heirs) Add(HandedRow.Scope, default, agency, heir.Scope, "", "", heir.To, "", 0);
        foreach (var unit in agency.Units) Add(HandedRow.Unit, unit.Old.Id.Value, agency, unit.Old.Name, unit.Old.Notation, "", unit.To, unit.Into?.Name ?? ReorganisationWords.Clerk, 0);
    }

    public void AddPeople(ResolvedAgency agency)
    {
        foreach (var post in agency.Posts)
            Add(HandedRow.Person, post.Old.Id.Value, agency, post.Old.FullName, "", Post(post.Old.Title, post.Old.UnitName), post.New?.AgencyId ?? agency.Was.Id, post.New is { } heir ? Post(heir.Title, heir.UnitName) : ReorganisationWords.Leaves, 0);
    }

    public void AddBooks(ResolvedAgency agency)
    {
        foreach (var book in agency.Books) Add(HandedRow.Book, book.Id.Value, agency, book.Title, "", ReorganisationWords.Numbers(book.Taken), agency.Rest, ReorganisationWords.BookGoesOn, 0);
    }

    public void Add(IEnumerable<HandedRecord> records)
    {
        foreach (var r in records) Add(r.Kind, r.Record, plan.Agencies.First(a => a.Was.Id == r.From), r.Title, r.Number, r.Had, r.To, r.Gets, r.Items);
    }

    public Task WriteAsync(Session session) => session.InsertManyAsync("[organisation.handed]",
        "id, reorganisation_id, position, kind, record_id, from_agency_id, from_name, title, number, had, to_agency_id, to_name, gets, items", _lines);

    private void Add(string kind, Guid record, ResolvedAgency from, string title, string number, string had, AgencyId to, string gets, int items) =>
        _lines.Add([OrderedId.Next(), row.Id, _lines.Count, kind, record, from.Was.Id, from.Was.Name, title, number, had, to, plan.NameOf(to), gets, items]);

    private static string Post(string title, string? unit) => unit is null ? title : $"{title}, {unit}";
}
