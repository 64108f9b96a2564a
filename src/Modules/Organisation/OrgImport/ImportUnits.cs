using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;

namespace LienThong.Organisation.OrgImport;

/// <summary>A unit as it stands or comes; a record read from the database by the names of the columns.</summary>
internal sealed class KnownUnit
{
    public UnitId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public string Name { get; init; } = "";
    public string Notation { get; init; } = "";
    public int Position { get; set; }
    public DateOnly ValidFrom { get; init; }
    public DateOnly ValidTo { get; init; } = Dated.Open;
}

/// <summary>Units of the agencies that the file speaks of.</summary>
internal sealed class ImportUnits
{
    private const int UsualPosition = 10;
    private ILookup<AgencyId, KnownUnit> _known = Array.Empty<KnownUnit>().ToLookup(u => u.AgencyId);

    public List<KnownUnit> New { get; } = [];

    public HashSet<KnownUnit> Moved { get; } = [];

    public async Task LoadAsync(Session session, DateOnly first, IEnumerable<AgencyId> agencies) => _known = (await session.QueryAsync<KnownUnit>(
        "select id, agency_id, name, notation, position, valid_from, valid_to from [org.unit] where agency_id in @Ids and valid_to > @First and valid_to > valid_from",
        new { Ids = session.Ids(agencies.Select(a => a.Value)), First = first })).ToLookup(u => u.AgencyId);

    /// <summary>The agency's unit of that notation or name on that day.</summary>
    public KnownUnit? Find(AgencyId agency, string said, DateOnly day)
    {
        var standing = Of(agency).Where(u => u.ValidFrom <= day && u.ValidTo > day).ToList();
        return standing.Find(u => Same(u.Notation, said)) ?? standing.Find(u => Same(u.Name, said));
    }

    public void Plan(ImportPlan plan, IEnumerable<OrgImportRow.Unit> rows)
    {
        foreach (var row in rows)
        {
            if (plan.PlaceOf(row, row.AgencyCode) is not { } agency) continue;
            var living = Of(agency.Id).Where(u => u.ValidTo > row.From).ToList();
            if (living.Find(u => Same(u.Notation, row.Notation)) is { } known) Compare(plan, row, known);
            else if (living.Find(u => Same(u.Name, row.Name)) is { } other) plan.Fault(row, "notation", ImportWords.UnitNoted(other.Notation));
            else
            {
                New.Add(new() { Id = TypedId.New<UnitId>(), AgencyId = agency.Id, Name = row.Name, Notation = row.Notation, Position = row.Position ?? UsualPosition, ValidFrom = row.From });
                plan.Count(row, ImportStep.Added);
            }
        }
    }

    private void Compare(ImportPlan plan, OrgImportRow.Unit row, KnownUnit known)
    {
        if (!Same(known.Name, row.Name)) plan.Fault(row, "name", ImportWords.UnitNamed(known.Name));
        else if (row.Position is not { } at || at == known.Position) plan.Count(row, ImportStep.Same);
        else
        {
            known.Position = at;
            if (!New.Contains(known)) Moved.Add(known);
            plan.Count(row, ImportStep.Changed);
        }
    }

    private IEnumerable<KnownUnit> Of(AgencyId agency) => _known[agency].Concat(New.Where(u => u.AgencyId == agency));

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
