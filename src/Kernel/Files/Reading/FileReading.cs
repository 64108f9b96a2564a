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
}
