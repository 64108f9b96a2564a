namespace LienThong.Kernel.Text;

/// <summary>Cells of CSV files that people open in a spreadsheet.</summary>
public static class CsvCells
{
    /// <summary>In quotes; a cell that begins like a formula would run there, so an apostrophe stands before it.</summary>
    public static string Quote(string cell)
    {
        if (cell is ['=' or '+' or '-' or '@' or '\t' or '\r', ..]) cell = "'" + cell;
        return $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
