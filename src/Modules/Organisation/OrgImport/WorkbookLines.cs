using LienThong.Contracts.Organisation;
using LienThong.Kernel.Files;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Organisation.OrgImport;

/// <summary>Finds the import's sheets and columns in a workbook by their titles, wherever they stand and however they are written.</summary>
internal static class WorkbookLines
{
    public static Result<ImportRead> Read(IReadOnlyList<SheetTable> tables)
    {
        var (lines, faults, found) = (new List<ImportLine>(), new List<ImportFault>(), false);
        foreach (var sheet in ImportSheet.All)
        {
            if (tables.FirstOrDefault(t => Fold.Words(t.Name) == Fold.Words(sheet.Title)) is not { } table) continue;
            found = true;
            if (table.Lines.Count > 1) Take(sheet, table, lines, faults);
        }

        return found ? new ImportRead(lines, faults) : Fail.Invalid("File", "organisation.import.no-sheets", ImportWords.NoSheets);
    }

    private static void Take(ImportSheet sheet, SheetTable table, List<ImportLine> lines, List<ImportFault> faults)
    {
        var (head, titles) = (table.Lines[0], sheet.Columns.ToDictionary(c => Fold.Words(c.Title), c => c.Key));
        var keys = head.Cells.Select(t => t is not null && titles.Remove(Fold.Words(t), out var key) ? key : null).ToList();
        var missing = sheet.Columns.Where(c => c.Required && !keys.Contains(c.Key)).ToList();
        faults.AddRange(missing.Select(c => new ImportFault(head.Number, c.Title, ImportWords.NoColumn(c.Title), sheet.Title)));
        if (missing.Count > 0) return;
        foreach (var line in table.Lines.Skip(1).Where(l => l.Cells.FirstOrDefault(c => c is not null)?.StartsWith(ImportWords.Example, StringComparison.OrdinalIgnoreCase) == false))
        {
            var cells = new Dictionary<string, string>(StringComparer.Ordinal) { ["kind"] = sheet.Kind };
            for (var i = 0; i < Math.Min(keys.Count, line.Cells.Count); i++)
                if (keys[i] is { } key && Nfc.Clean(line.Cells[i]) is { Length: > 0 } value) cells[key] = key is "phone" or "mobile" ? Telephone(value) : value;
            if (cells.Count > 1) lines.Add(new(sheet, line.Number, cells));
        }
    }

    // Typed into a cell that is no text, a number has lost its leading 0.
    private static string Telephone(string value) => value.Length == 9 && value[0] != '0' && value.All(char.IsAsciiDigit) ? "0" + value : value;
}
