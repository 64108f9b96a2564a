using LienThong.Kernel.Acts;

namespace LienThong.Contracts.Organisation;

/// <summary>A row that was not taken: its line in the file, the column, and what is wrong.</summary>
public sealed record ImportFault(int Line, string Column, string Message);

/// <summary>What an import did, or would do.</summary>
public sealed record ImportReport(int Agencies, int Units, int People, IReadOnlyList<ImportFault> Faults, bool Written);

/// <summary>The operator's import of agencies, units and people (<c>org import FILE</c>); columns in the module's README.</summary>
public interface IOrganisationImport
{
    /// <summary>Checks every row; writes all of them in one transaction when none has a fault and it is no rehearsal.</summary>
    Task<ImportReport> RunAsync(TextReader csv, Act act, bool dryRun, CancellationToken ct);
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
