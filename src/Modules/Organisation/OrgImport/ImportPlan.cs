using LienThong.Contracts.Organisation;
using LienThong.Kernel.Acts;

namespace LienThong.Organisation.OrgImport;

/// <summary>What a row comes to.</summary>
internal enum ImportStep
{
    Added,
    Changed,
    Same,
}

/// <summary>What a file would bring: counts, faults, and the facts to be written, all thought through in memory.</summary>
internal sealed class ImportPlan(Actor actor, DateOnly today)
{
    private readonly Dictionary<(Type Kind, ImportStep Step), int> _counts = [];

    public Actor Actor => actor;

    public DateOnly Today => today;

    public ImportAgencies Agencies { get; } = new();

    public ImportUnits Units { get; } = new();

    public ImportPeople People { get; } = new();

    public List<ImportFault> Faults { get; } = [];

    public void Count(OrgImportRow row, ImportStep step) => _counts[(row.GetType(), step)] = _counts.GetValueOrDefault((row.GetType(), step)) + 1;

    public void Fault(OrgImportRow row, string column, string message) => Faults.Add(row.Line.Fault(column, message));

    /// <summary>The agency that a unit's or a person's row names, if the actor keeps it.</summary>
    public KnownAgency? PlaceOf(OrgImportRow row, string? said)
    {
        var agency = said is null ? Agencies.Of(actor.Agency, row.From) : Agencies.Find(said, row.From);
        if (agency is null) Fault(row, "agency_code", ImportWords.AgencyUnknown);
        else if (!Scope.Reaches(actor, agency.Id)) Fault(row, "agency_code", ImportWords.NotOwnAgency);
        else return agency;
        return null;
    }

    public ImportReport Report(bool written) => new(CountOf<OrgImportRow.Agency>(), CountOf<OrgImportRow.Unit>(), CountOf<OrgImportRow.Person>(),
        [.. Faults.OrderBy(f => Order(f.Sheet)).ThenBy(f => f.Line)], written);

    private ImportCount CountOf<T>() where T : OrgImportRow =>
        new(_counts.GetValueOrDefault((typeof(T), ImportStep.Added)), _counts.GetValueOrDefault((typeof(T), ImportStep.Changed)), _counts.GetValueOrDefault((typeof(T), ImportStep.Same)));

    private static int Order(string? sheet) => ImportSheet.All.TakeWhile(s => s.Title != sheet).Count();
}
