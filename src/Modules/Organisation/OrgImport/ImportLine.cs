using LienThong.Contracts.Organisation;

namespace LienThong.Organisation.OrgImport;

/// <summary>One row of a file as its cells under the import's own column names.</summary>
/// <param name="Sheet">Of a workbook; null in a text file.</param>
/// <param name="Row">As an editor or Excel counts.</param>
internal sealed record ImportLine(ImportSheet? Sheet, int Row, IReadOnlyDictionary<string, string> Cells)
{
    private const int Shown = 80;

    public string? this[string column] => Cells.TryGetValue(column, out var value) && value.Length > 0 ? value : null;

    public ImportFault Fault(string column, string message) => new(Row, Sheet?.TitleOf(column) ?? column, message, Sheet?.Title, this[column] is { Length: > Shown } text ? text[..Shown] + "…" : this[column]);
}

/// <summary>What a file holds, and what is wrong with its form.</summary>
internal sealed record ImportRead(IReadOnlyList<ImportLine> Lines, IReadOnlyList<ImportFault> Faults);
