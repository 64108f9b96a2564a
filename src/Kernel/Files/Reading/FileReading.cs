namespace LienThong.Kernel.Files;

/// <summary>Looks through the structure of one file, then reads its words: what the child does, and this process where there is no child.</summary>
internal static class FileReading
{
    /// <summary>Kind and marks, or a refusal.</summary>
    public static FileReport Look(string path, string name)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        var kind = FileSniffer.Sniff(file, name);
        if (!kind.IsOk) return FileReport.Of(kind);
        if (kind.Value == FileKind.Pdf) return FileReport.Of(kind, PdfMarks.Of(file));
        return FileReport.Of(kind, OfficeKinds.IsPackage(kind.Value) ? PackageMarks.Of(file) : FileMarks.None);
    }

    /// <summary>What is wanted of the file after the look.</summary>
    public static FileReport Grant(ReaderWish wish, string path, FileReport look, ExtractionLimits limits, CancellationToken ct) => wish switch
    {
        ReaderWish.Words => Read(path, look, limits, ct),
        ReaderWish.Sheets => Sheets(path, look, limits),
        _ => look,
    };

    /// <summary>The words of a package; what shows only while reading (a bomb, entities) still refuses it.</summary>
    public static FileReport Read(string path, FileReport look, ExtractionLimits limits, CancellationToken ct)
    {
        if (look.Code is not null || FileKind.Of(look.MediaType!) is not { } kind || !OfficeKinds.IsPackage(kind)) return look;
        var words = new OfficeText(limits, ct).Read(path, kind);
        return words.Note switch
        {
            FileTexts.Swollen => FileReport.Of(FileTexts.Bomb),
            FileTexts.HasEntities => FileReport.Of(FileTexts.Entities),
            _ => look.With(words),
        };
    }

    /// <summary>The rows of a workbook; any other kind has none.</summary>
    private static FileReport Sheets(string path, FileReport look, ExtractionLimits limits)
    {
        if (look.Code is not null) return look;
        if (FileKind.Of(look.MediaType!) != FileKind.Xlsx) return FileReport.Of(FileTexts.NoWorkbook);
        var (sheets, why) = SheetReader.Read(path, limits.Time);
        return why is null ? look with { Sheets = sheets } : FileReport.Of(why);
    }
}
