using LienThong.Kernel.Acts;
using LienThong.Kernel.Results;

namespace LienThong.Contracts.Organisation;

/// <summary>A row that was not taken: where it stands, the column, what is wrong and what to do.</summary>
/// <param name="Line">The row, as an editor or Excel counts; 0 for the whole file.</param>
/// <param name="Column">As the file calls it.</param>
/// <param name="Message">Vietnamese: the reason and the remedy.</param>
/// <param name="Sheet">Sheet of a workbook; null in a text file.</param>
/// <param name="Value">What stands there, cut to a readable length.</param>
public sealed record ImportFault(int Line, string Column, string Message, string? Sheet = null, string? Value = null);

/// <summary>Rows of one kind: new, known but said otherwise, known and alike.</summary>
public sealed record ImportCount(int Added, int Changed, int Same)
{
    /// <summary>All of them.</summary>
    public int Total => Added + Changed + Same;
}

/// <summary>What an import did, or would do. Rows with a fault stand in no count.</summary>
public sealed record ImportReport(ImportCount Agencies, ImportCount Units, ImportCount People, IReadOnlyList<ImportFault> Faults, bool Written)
{
    /// <summary>How many rows bring something.</summary>
    public int Bringing => Agencies.Added + Agencies.Changed + Units.Added + Units.Changed + People.Added + People.Changed;
}

/// <summary>How an import is meant.</summary>
/// <param name="DryRun">Only checks.</param>
/// <param name="SkipFaulty">Takes the right rows when others have faults; without, one fault keeps all out.</param>
public sealed record ImportWish(bool DryRun, bool SkipFaulty = false);

/// <summary>Import of agencies, units and people; columns in the module's README. The same file again changes nothing.</summary>
public interface IOrganisationImport
{
    /// <summary>Checks every row of a CSV file and writes what the wish says, in one transaction.</summary>
    Task<Result<ImportReport>> CsvAsync(TextReader csv, Act act, ImportWish wish, CancellationToken ct);

    /// <summary>The same of an Excel workbook on the operator's disk.</summary>
    Task<Result<ImportReport>> WorkbookAsync(string path, Act act, ImportWish wish, CancellationToken ct);
}

/// <summary>An agency as <c>org show</c> prints it.</summary>
public sealed record ShownAgency(string Id, string Name, string ShortName, string Notation, string Level, string? Code, DateOnly ValidFrom, DateOnly? ValidTo,
    string? Parent, IReadOnlyList<string> Units, IReadOnlyList<ShownPerson> People, IReadOnlyList<string> Codes, IReadOnlyList<ShownLink> Successors, IReadOnlyList<ShownLink> Predecessors);

/// <summary>A person in office.</summary>
public sealed record ShownPerson(string Name, string Title, string Role, string? Unit);

/// <summary>A link of succession: the other agency by id and name, the scope, the kind, the day.</summary>
public sealed record ShownLink(string Id, string Name, string Scope, string Kind, DateOnly On);

/// <summary>One agency in the tree of a day, and how deep it stands.</summary>
public sealed record ShownLine(string Id, string Name, string Notation, string Level, string? Code, int Depth);

/// <summary>What others ask of the organisation beyond the kernel's reads.</summary>
public interface IOrganisationReads
{
    /// <summary>The agency that bore a code on a day; codes are reused, so the day decides. Null when none did.</summary>
    Task<ShownAgency?> ShowAsync(string code, DateOnly asOf, CancellationToken ct);

    /// <summary>All agencies of a day, each below its superior.</summary>
    Task<IReadOnlyList<ShownLine>> TreeAsync(DateOnly asOf, CancellationToken ct);
}
