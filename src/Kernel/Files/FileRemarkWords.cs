namespace LienThong.Kernel.Files;

/// <summary>The Vietnamese words shown beside a stored file: what it carries, whether its text is known, what the scanner said.</summary>
public static class FileRemarkWords
{
    private static readonly (FileMarks Mark, string Words)[] Marks =
    [
        (FileMarks.Encrypted, "có mật khẩu"),
        (FileMarks.Script, "có mã JavaScript"),
        (FileMarks.Launch, "có lệnh mở chương trình khác"),
        (FileMarks.Embedded, "có tệp nhúng bên trong"),
        (FileMarks.External, "lấy nội dung từ nơi khác khi mở"),
        (FileMarks.Unchecked, "chưa kiểm tra được cấu trúc"),
    ];

    /// <summary>Words that warn: open it with care.</summary>
    public static IReadOnlyList<string> Warnings(FileMarks marks, ScanState scan)
    {
        var words = Marks.Where(m => marks.HasFlag(m.Mark)).Select(m => m.Words);
        return [.. scan == ScanState.Infected ? words.Prepend(FileTexts.IsInfected) : words];
    }

    /// <summary>Words that inform: why the text is missing, that no scanner has looked.</summary>
    public static IReadOnlyList<string> Notes(TextState text, string? note, ScanState scan)
    {
        var words = new List<string>();
        if (text is TextState.Unreadable or TextState.Partial && note is not null) words.Add(note);
        if (scan == ScanState.NotScanned) words.Add(FileTexts.NotScanned);
        return words;
    }
}
