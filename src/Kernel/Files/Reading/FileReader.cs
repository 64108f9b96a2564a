using LienThong.Kernel.Results;

namespace LienThong.Kernel.Files;

/// <summary>What is known of an upload before it is kept.</summary>
internal sealed record ReadFile(FileKind Kind, FileMarks Marks, ExtractedText Words);

/// <summary>
/// Tells what an upload is and reads its words. This process looks at the first bytes only; whatever has a structure (zip, OLE,
/// PDF) goes to a child with limits. Never throws on what a file holds; runs before any transaction.
/// </summary>
public sealed class FileReader(ExtractionLimits limits, ReaderProgram? program = null) : IDisposable
{
    private readonly TextExtractor _extractor = new(limits);
    private readonly ReaderPool? _pool = program is null ? null : new(program, limits);

    /// <inheritdoc/>
    public void Dispose() => _pool?.Dispose();

    /// <summary>Kind, marks and words of a file; of a known one the words are not read again.</summary>
    internal async Task<Result<ReadFile>> ReadAsync(string path, string name, bool words, CancellationToken ct)
    {
        var head = await HeadAsync(path, ct);
        var isPdf = FileSniffer.IsPdf(head) && !FileSniffer.HasStructure(head);
        if (!isPdf && !FileSniffer.HasStructure(head)) return await PlainAsync(path, name, words, ct);
        var report = await LookAsync(path, name, words && !isPdf ? ReaderWish.Words : ReaderWish.Nothing, ct);
        // A PDF that cannot be looked through is shown by viewers that run nothing of it; an Office file would hide its macros.
        if (isPdf && report.Code == FileTexts.NotLooked.Code) report = FileReport.Of(FileKind.Pdf, FileMarks.Unchecked);
        if (report.Code is { } code) return Fail.Invalid("File", code, Sanitize(report.Message ?? "", 2000));
        if (FileKind.Of(report.MediaType ?? "") is not { } kind) return FileSniffer.Refuse(FileTexts.NotLooked);
        if (!words) return new ReadFile(kind, report.Marks, ExtractedText.Unreadable(""));
        var found = kind == FileKind.Pdf || !OfficeKinds.IsPackage(kind) ? await _extractor.ReadAsync(path, kind, ct)
            : new ExtractedText(report.State, report.Text is null ? null : Sanitize(report.Text, limits.Characters), report.Note);
        if (found.State == TextState.Unreadable && kind == FileKind.Pdf && report.Marks.HasFlag(FileMarks.Encrypted)) found = ExtractedText.Unreadable(FileTexts.PdfPassword);
        return new ReadFile(kind, report.Marks, found);
    }

    /// <summary>Rows of a workbook.</summary>
    internal async Task<Result<IReadOnlyList<SheetTable>>> SheetsAsync(string path, CancellationToken ct)
    {
        if (!FileSniffer.HasStructure(await HeadAsync(path, ct))) return FileSniffer.Refuse(FileTexts.NoWorkbook);
        var report = await LookAsync(path, Path.GetFileName(path), ReaderWish.Sheets, ct);
        if (report.Code is { } code) return Fail.Invalid("File", code, Sanitize(report.Message ?? "", 2000));
        // Wrapped by hand: no conversion from an interface exists.
        return report.Sheets is { } sheets ? new Result<IReadOnlyList<SheetTable>>.Ok(sheets) : FileSniffer.Refuse(FileTexts.NotLooked);
    }

    private async Task<FileReport> LookAsync(string path, string name, ReaderWish wish, CancellationToken ct) => _pool is not null
        ? await _pool.ReadAsync(path, name, wish, ct)
        : await Task.Run(() => FileReading.Grant(wish, path, FileReading.Look(path, name), limits, ct), ct);

    private async Task<Result<ReadFile>> PlainAsync(string path, string name, bool words, CancellationToken ct)
    {
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        var kind = FileSniffer.Sniff(file, name);
        if (!kind.IsOk) return kind.Failure;
        return new ReadFile(kind.Value, FileMarks.None, words ? await _extractor.ReadAsync(path, kind.Value, ct) : ExtractedText.Unreadable(""));
    }

    // The child's word is not trusted further than the file itself.
    private static string Sanitize(string text, int most)
    {
        var sink = new TextSink(most);
        sink.Add(text);
        return sink.Finish();
    }

    private static async Task<byte[]> HeadAsync(string path, CancellationToken ct)
    {
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        var head = new byte[(int)Math.Min(file.Length, 1024)];
        await file.ReadExactlyAsync(head, ct);
        return head;
    }
}
