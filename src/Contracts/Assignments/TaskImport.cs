using LienThong.Kernel.Acts;

namespace LienThong.Contracts.Assignments;

/// <summary>A row that was not taken: line of the file from 1 (the header is 1), column, stable code, Vietnamese reason and remedy.</summary>
public sealed record TaskRefusal(int Row, string Field, string Code, string Message);

/// <summary>What became of a file of tasks.</summary>
/// <param name="Imported">New tasks.</param>
/// <param name="Known">Rows of tasks that the agency has given already; passed over, so the same file again changes nothing.</param>
public sealed record TaskImportReport(int Imported, int Known, IReadOnlyList<TaskRefusal> Refused);

/// <summary>Gives an agency's tasks from a list (<c>assignments import FILE.csv --agency CODE</c>).</summary>
public interface ITaskImport
{
    /// <summary>
    /// Columns are <c>title, source, area, year, owner, due</c>: area is the code or name of a unit on the year's first day, or empty; owner the notation of one of
    /// the agency's units, or empty for the agency itself. Beside them, where there are: <c>document</c>, <c>review</c> (year of the review that names the task) and
    /// <c>finished</c> (day of a task that is over). Good rows are taken in one transaction, the others come back with reasons.
    /// </summary>
    Task<TaskImportReport> ImportAsync(TextReader file, string name, Act act, CancellationToken ct);
}
