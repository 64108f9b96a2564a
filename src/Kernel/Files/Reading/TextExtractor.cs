using System.Text;

namespace LienThong.Kernel.Files;

/// <summary>The words of a file, or why they are missing.</summary>
public sealed record ExtractedText(TextState State, string? Text, string? Note)
{
    internal static ExtractedText Of(TextSink sink, string? stopped = null, string none = FileTexts.NoWords)
    {
        var text = sink.Finish();
        var note = sink.IsFull ? FileTexts.Cut : stopped;
        if (text.Length > 0) return new(note is null ? TextState.Read : TextState.Partial, text, note);
        return stopped is null ? new(TextState.NoText, null, none) : new(TextState.Unreadable, null, stopped);
    }

    internal static ExtractedText Unreadable(string note) => new(TextState.Unreadable, null, note);
}

/// <summary>Limits of reading strangers' files.</summary>
/// <param name="Characters">Most characters kept of one file.</param>
/// <param name="Time">Longest time spent on one file.</param>
public sealed record ExtractionLimits(int Characters, TimeSpan Time)
{
    /// <summary>A million characters (some 400 pages), 30 seconds.</summary>
    public static readonly ExtractionLimits Default = new(1_000_000, TimeSpan.FromSeconds(30));
}

/// <summary>Reads the words of a file of a known kind for search, in this process but for PDFs. Never throws on what a file holds; runs before any transaction.</summary>
public sealed class TextExtractor(ExtractionLimits limits)
{
    private readonly PdfText _pdf = new(limits);

    /// <summary>The words of the file at the path, of a kind already sniffed.</summary>
    public async Task<ExtractedText> ReadAsync(string path, FileKind kind, CancellationToken ct = default)
    {
        if (kind == FileKind.Pdf) return await _pdf.ReadAsync(path, ct);
        if (OfficeKinds.IsPackage(kind))
            return await Task.Run(() => new OfficeText(limits, ct).Read(path, kind), ct);
        if (kind == FileKind.Text) return await PlainAsync(path, ct);
        return kind == FileKind.Doc || kind == FileKind.Xls
            ? ExtractedText.Unreadable(FileTexts.OldOffice)
            : new(TextState.NoText, null, FileTexts.NoLayer);
    }

    /// <summary>Whether PDFs can be read here: poppler-utils is installed.</summary>
    public static bool ReadsPdf => Tools.PdfToText is not null;

    private async Task<ExtractedText> PlainAsync(string path, CancellationToken ct)
    {
        using var reader = new StreamReader(path, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        var sink = new TextSink(limits.Characters);
        var buffer = new char[32 * 1024];
        while (!sink.IsFull && await reader.ReadAsync(buffer, ct) is > 0 and var read)
            sink.Add(buffer.AsSpan(0, read));
        return ExtractedText.Of(sink);
    }
}
