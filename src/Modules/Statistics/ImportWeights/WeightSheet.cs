using System.Globalization;
using LienThong.Kernel.Files;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Statistics.ImportWeights;

/// <summary>A row as it was written.</summary>
/// <param name="Number">Line of the file, from 1.</param>
/// <param name="Indicator">Empty for every indicator.</param>
internal sealed record WeightLine(int Number, string From, string To, string Indicator, string Weight);

/// <summary>A table of weights in a file: CSV, or the first sheet of a workbook that has the columns.</summary>
internal static class WeightSheet
{
    public const int MostRows = 5000;

    // As data files name the columns, and as officials do.
    private static readonly (string Key, string Title)[] Columns = [("from", ImportWeightsWords.From), ("to", ImportWeightsWords.To), ("indicator", ImportWeightsWords.Indicator), ("weight", ImportWeightsWords.Weight)];

    public static Result<List<WeightLine>> Read(TextReader csv)
    {
        // CsvRows knows heads in lower case, with their marks.
        var lines = CsvRows.Read(csv).Select(r => new WeightLine(r.Line, Cell(r, 0), Cell(r, 1), Cell(r, 2), Cell(r, 3))).ToList();
        return Judged(lines, lines.Exists(l => l.From.Length > 0) && lines.Exists(l => l.Weight.Length > 0));
    }

    public static Result<List<WeightLine>> Read(IReadOnlyList<SheetTable> tables)
    {
        foreach (var table in tables.Where(t => t.Lines.Count > 0))
        {
            var heads = table.Lines[0].Cells.Select(c => Fold.Words(c ?? "")).ToList();
            var at = Columns.Select(c => Math.Max(heads.IndexOf(c.Key), heads.IndexOf(Fold.Words(c.Title)))).ToArray();
            if (at[0] < 0 || at[1] < 0 || at[3] < 0) continue;
            string Of(SheetLine line, int column) => at[column] >= 0 && at[column] < line.Cells.Count ? Nfc.Clean(line.Cells[at[column]]) : "";
            return Judged([.. table.Lines.Skip(1).Select(l => new WeightLine(l.Number, Of(l, 0), Of(l, 1), Of(l, 2), Of(l, 3))).Where(l => l.From.Length + l.To.Length + l.Weight.Length > 0)], true);
        }

        return Judged([], false);
    }

    /// <summary>Millionths; null for what is no weight above 0 and up to 1 with at most six decimals.</summary>
    public static long? Weight(string text)
    {
        if (!decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight) || weight is <= 0 or > 1) return null;
        var millionths = weight * AreaWeights.Scale;
        return millionths == decimal.Truncate(millionths) ? (long)millionths : null;
    }

    /// <summary>A code whose leading noughts a workbook dropped.</summary>
    public static string Code(string text) => text.Length > 0 && text.All(char.IsAsciiDigit) ? text.PadLeft(text.Length <= 2 ? 2 : 5, '0') : text;

    private static Result<List<WeightLine>> Judged(List<WeightLine> lines, bool named) => !named ? Fail.Invalid("File", "statistics.weights.columns", ImportWeightsWords.NoColumns)
        : lines.Count == 0 ? Fail.Invalid("File", "statistics.weights.empty", ImportWeightsWords.NoRows)
        : lines.Count > MostRows ? Fail.Invalid("File", "statistics.weights.too-many", ImportWeightsWords.TooMany(MostRows))
        : lines;

    private static string Cell(CsvRows.Row row, int column) => Nfc.Clean(row[Columns[column].Key] ?? row[Columns[column].Title.ToLowerInvariant()]);
}
