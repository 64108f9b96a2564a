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
        foreach (var (line, cells) in Records(text))
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

    private static IEnumerable<(int Line, List<string> Cells)> Records(TextReader text)
    {
        var (head, at) = (Head(text), 0);
        // Heads hold commas rather than semicolons: "Số, ký hiệu;Tiêu đề".
        var separator = head.Contains(';') && head.Count(c => c == ';') >= head.Count(c => c == ',') ? ';' : ',';
        var (cells, cell, line, start, quoted, any) = (new List<string>(), new StringBuilder(), 1, 1, false, false);
        int Next() => at < head.Length ? head[at++] : text.Read();
        int Peek() => at < head.Length ? head[at] : text.Peek();
        for (int read; (read = Next()) >= 0;)
        {
            var c = (char)read;
            any = true;
            if (c == '\n') line++;
            if (quoted)
            {
                if (c != '"') cell.Append(c);
                else if (Peek() == '"') cell.Append((char)Next());
                else quoted = false;
            }
            else if (c == '"' && cell.Length == 0) quoted = true;
            else if (c == separator) End();
            else if (c == '\n')
            {
                End();
                yield return (start, cells);
                (cells, start, any) = ([], line, false);
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

    private const int LongestHead = 65_536;

    // The first line, its end included; line ends inside quotes belong to it.
    private static string Head(TextReader text)
    {
        var (head, quoted) = (new StringBuilder(), false);
        for (int read; head.Length < LongestHead && (read = text.Read()) >= 0;)
        {
            head.Append((char)read);
            if (read == '"') quoted = !quoted;
            if (read == '\n' && !quoted) break;
        }

        return head.ToString();
    }
}
