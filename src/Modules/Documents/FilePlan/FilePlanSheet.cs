using LienThong.Kernel.Files;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Documents;

/// <summary>A line as it was written.</summary>
/// <param name="Number">Line of the file, from 1.</param>
internal sealed record HeadingLine(int Number, HeadingInput Input);

/// <summary>A list of dossiers in a file: CSV, or the first sheet of a workbook that has the columns; heads may stand below a title.</summary>
internal static class FilePlanSheet
{
    public const int MostRows = 5000, HeadsWithin = 12;

    public static Result<List<HeadingLine>> Read(TextReader csv)
    {
        var lines = CsvRows.Read(csv).ToList();
        var heads = lines.SelectMany(l => l.Cells.Keys).Distinct().ToDictionary(k => k, Fold.Words);
        string? Of(CsvRows.Row row, int column) => heads.FirstOrDefault(h => FilePlanWords.Columns[column].Contains(h.Value)).Key is { } key ? row[key] : null;
        return Judged([.. lines.Select(l => new HeadingLine(l.Line, new(Of(l, 0), Of(l, 1), Of(l, 2), Of(l, 3), Of(l, 4))))], lines.Exists(l => Of(l, 0) is not null) && lines.Exists(l => Of(l, 1) is not null));
    }

    public static Result<List<HeadingLine>> Read(IReadOnlyList<SheetTable> tables)
    {
        foreach (var table in tables)
            for (var i = 0; i < Math.Min(table.Lines.Count, HeadsWithin); i++)
            {
                var heads = table.Lines[i].Cells.Select(c => Fold.Words(c ?? "")).ToList();
                var at = FilePlanWords.Columns.Select(names => heads.FindIndex(names.Contains)).ToArray();
                if (at[0] < 0 || at[1] < 0) continue;
                string? Of(SheetLine line, int column) => at[column] >= 0 && at[column] < line.Cells.Count ? line.Cells[at[column]] : null;
                // Groups of the list stand in lines of their own, with neither number nor retention.
                return Judged([.. table.Lines.Skip(i + 1).Select(l => new HeadingLine(l.Number, new(Of(l, 0), Of(l, 1), Of(l, 2), Of(l, 3), Of(l, 4)))).Where(IsLine)], true);
            }

        return Judged([], false);
    }

    private static bool IsLine(HeadingLine line) => !string.IsNullOrWhiteSpace(line.Input.Retention) || (!string.IsNullOrWhiteSpace(line.Input.Notation) && !string.IsNullOrWhiteSpace(line.Input.Title));

    private static Result<List<HeadingLine>> Judged(List<HeadingLine> lines, bool named) => !named ? Fail.Invalid("File", "documents.file-plan.columns", DossierTexts.NoColumns)
        : lines.Count == 0 ? Fail.Invalid("File", "documents.file-plan.no-rows", DossierTexts.NoRows)
        : lines.Count > MostRows ? Fail.Invalid("File", "documents.file-plan.too-many", DossierTexts.TooManyRows(MostRows))
        : lines;
}
