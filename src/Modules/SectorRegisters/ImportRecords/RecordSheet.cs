using LienThong.Kernel.Files;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;
using LienThong.SectorRegisters.Registers;

namespace LienThong.SectorRegisters.ImportRecords;

/// <summary>A row of a file under the keys of a register's fields.</summary>
/// <param name="Number">Line of the file, as an editor or Excel counts.</param>
internal sealed record RecordLine(int Number, IReadOnlyDictionary<string, string> Cells)
{
    public string? this[string key] => Cells.GetValueOrDefault(key);
}

/// <summary>A register's columns in a workbook: found by their titles, wherever they stand.</summary>
internal static class RecordSheet
{
    public const int MostRows = 20_000;

    public static IReadOnlyList<(string Key, string Title)> Columns(SectorRegister book) =>
        [(SectorRegister.AreaKey, SectorWords.Area), .. ParentHead(book).Select(t => (SectorRegister.ParentKey, t)), .. book.Fields.Select(f => (f.Key, f.Label))];

    public static string[] ParentHead(SectorRegister book) => RegisterBook.ParentOf(book) is { } above ? [SectorWords.Named(above.One)] : [];

    public static string TitleOf(SectorRegister book, string key) => Columns(book).FirstOrDefault(c => c.Key == key).Title ?? key;

    /// <summary>The first sheet whose head names the register's required columns.</summary>
    public static Result<List<RecordLine>> Read(SectorRegister book, IReadOnlyList<SheetTable> tables)
    {
        var titles = Columns(book).DistinctBy(c => Fold.Words(c.Title)).ToDictionary(c => Fold.Words(c.Title), c => c.Key);
        var needed = book.Fields.Where(f => f.Required).ToList();
        List<string> missing = [.. needed.Select(f => f.Label)];
        foreach (var table in tables.Where(t => t.Lines.Count > 0))
        {
            var keys = table.Lines[0].Cells.Select(c => c is null ? null : titles.GetValueOrDefault(Fold.Words(c))).ToList();
            var lacks = needed.Where(f => !keys.Contains(f.Key)).Select(f => f.Label).ToList();
            if (lacks.Count > 0)
            {
                if (lacks.Count < missing.Count) missing = lacks;
                continue;
            }

            if (table.Lines.Count - 1 > MostRows) return Fail.Invalid("File", "sector.import.too-many", ImportRecordsWords.TooMany(MostRows));
            return table.Lines.Skip(1).Select(line => new RecordLine(line.Number, Cells(keys, line.Cells))).Where(l => l.Cells.Count > 0).ToList();
        }

        return Fail.Invalid("File", "sector.import.no-columns", ImportRecordsWords.NoColumns(missing));
    }

    private static Dictionary<string, string> Cells(List<string?> keys, IReadOnlyList<string?> cells)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < Math.Min(keys.Count, cells.Count); i++)
            if (keys[i] is { } key && Nfc.Clean(cells[i]) is { Length: > 0 } value) found.TryAdd(key, value);
        return found;
    }
}
