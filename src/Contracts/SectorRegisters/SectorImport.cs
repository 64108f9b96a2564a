using LienThong.Kernel.Acts;

namespace LienThong.Contracts.SectorRegisters;

/// <summary>A row that was not taken: line of the file from 1 (the header is 1), column, stable code, Vietnamese reason and remedy.</summary>
public sealed record RecordRefusal(int Row, string Field, string Code, string Message);

/// <summary>What became of a file of records.</summary>
/// <param name="Imported">New records.</param>
/// <param name="Known">Rows that say what a record in the book says; passed over, so the same file again changes nothing.</param>
public sealed record RecordImportReport(int Imported, int Known, IReadOnlyList<RecordRefusal> Refused);

/// <summary>Brings records into an agency's working books (<c>registers import FILE.csv --register R --agency CODE</c>).</summary>
public interface ISectorImport
{
    /// <summary>
    /// Columns are the register's fields, <c>area</c> (province code or name on the record's first day, else on <paramref name="asOf"/>) and, below another
    /// register, <c>parent</c> (number or name there). Good rows are taken in one transaction, the others come back with reasons. Null for an unknown register.
    /// </summary>
    Task<RecordImportReport?> ImportAsync(TextReader file, string register, string name, DateOnly? asOf, Act act, CancellationToken ct);

    /// <summary>Codes of the registers.</summary>
    IReadOnlyList<string> Registers { get; }
}
