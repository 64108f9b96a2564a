using System.IO.Compression;
using System.Text.Json;
using LienThong.Kernel.Text;

namespace LienThong.Documents;

/// <summary>One line of an import file, read or refused.</summary>
internal sealed record ImportRow(string File, long Line, string Id, string Title, string Body, string Notation, DateOnly? Day, string? Fault)
{
    /// <summary>Rows of a file or of every .jsonl and .jsonl.gz in a folder, in name order; nothing is held in memory but the row.</summary>
    public static IEnumerable<ImportRow> Read(string path) =>
        (Directory.Exists(path) ? Directory.GetFiles(path).Where(Readable).Order(StringComparer.Ordinal).ToArray() : [path]).SelectMany(ReadFile);

    private static bool Readable(string file) =>
        file.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".jsonl.gz", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<ImportRow> ReadFile(string file)
    {
        using var stream = System.IO.File.OpenRead(file);
        using var unpacked = file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(stream, CompressionMode.Decompress) : (Stream)stream;
        using var reader = new StreamReader(unpacked);
        var name = Path.GetFileName(file);
        for (long line = 1; reader.ReadLine() is { } text; line++)
            if (text.Length > 0) yield return Parse(name, line, text);
    }

    private static ImportRow Parse(string file, long line, string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object) return Bad(file, line, ImportTexts.NotAnObject);
            var (id, title) = (Text(root, "id"), Nfc.Clean(Text(root, "title")));
            if (id.Length is 0 or > 200 || id.Contains('\0')) return Bad(file, line, ImportTexts.NoId);
            if (title.Length == 0) return Bad(file, line, ImportTexts.NoTitle);
            var date = Text(root, "date");
            DateOnly? day = DateOnly.TryParseExact(date, "yyyy-MM-dd", null, System.Globalization.DateTimeStyles.None, out var read) ? read : null;
            if (date.Length > 0 && day is null) return Bad(file, line, ImportTexts.BadDate);
            return new(file, line, id, title, Nfc.Clean(Text(root, "body")), Nfc.Clean(Text(root, "notation")), day, null);
        }
        // A text with half a character in it is found only when it is read.
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return Bad(file, line, ImportTexts.NotJson);
        }
    }

    private static string Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static ImportRow Bad(string file, long line, string fault) => new(file, line, "", "", "", "", null, fault);
}
