using System.Text;

namespace LienThong.Kernel.Text;

/// <summary>Reads CSV (RFC 4180, UTF-8, comma or semicolon, header row) row by row, with the number of the line where each row begins.</summary>
public static class CsvRows
{
    /// <summary>One row by its column heads, which are lower case.</summary>
    /// <param name="Line">Line of the file from 1 where the row begins.</param>
    /// <param name="Cells">Trimmed cells by column.</param>
    public sealed record Row(int Line, IReadOnlyDictionary<string, string> Cells)
    {
        /// <summary>A cell, or null when it is empty or the column is not there.</summary>
        public string? this[string column] => Cells.TryGetValue(column, out var value) && value.Length > 0 ? value : null;
    }

    /// <summary>The rows after the header, lazily.</summary>
    public static IEnumerable<Row> Read(TextReader text)
    {
        var first = true;
        string[] heads = [];
        var separator = ',';
        foreach (var (line, cells) in Records(text, () => separator, c => separator = c))
        {
            if (first)
            {
                (heads, first) = ([.. cells.Select(c => c.Trim().ToLowerInvariant())], false);
                continue;
            }

            if (cells.All(c => c.Length == 0)) continue;
            yield return new Row(line, heads.Select((h, i) => (h, i)).Where(x => x.i < cells.Count && x.h.Length > 0).DistinctBy(x => x.h).ToDictionary(x => x.h, x => cells[x.i].Trim(), StringComparer.Ordinal));
        }
    }

    private static IEnumerable<(int Line, List<string> Cells)> Records(TextReader text, Func<char> separator, Action<char> found)
    {
        var (cells, cell, line, start, quoted, any, head) = (new List<string>(), new StringBuilder(), 1, 1, false, false, true);
        for (int read; (read = text.Read()) >= 0;)
        {
            var c = (char)read;
            if (head && !quoted && c == ';' && cells.Count == 0) found(';');
            any = true;
            if (c == '\n') line++;
            if (quoted)
            {
                if (c != '"') cell.Append(c);
                else if (text.Peek() == '"') cell.Append((char)text.Read());
                else quoted = false;
            }
            else if (c == '"' && cell.Length == 0) quoted = true;
            else if (c == separator()) End();
            else if (c == '\n')
            {
                End();
                yield return (start, cells);
                (cells, start, any, head) = ([], line, false, false);
            }
            else if (c is not ('\r' or '\uFEFF')) cell.Append(c);
        }

        if (!any) yield break;
        End();
        yield return (start, cells);

        void End()
        {
            cells.Add(cell.ToString());
            cell.Clear();
        }
    }
}
