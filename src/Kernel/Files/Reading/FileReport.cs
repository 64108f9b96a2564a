using LienThong.Kernel.Results;

namespace LienThong.Kernel.Files;

/// <summary>What was found in a file: a refusal, or its kind, marks and words. The child sends one after looking, one after reading.</summary>
internal sealed record FileReport
{
    /// <summary>Code of the refusal; null when the file is taken.</summary>
    public string? Code { get; init; }
    /// <summary>Vietnamese: why it is refused.</summary>
    public string? Message { get; init; }
    public string? MediaType { get; init; }
    public FileMarks Marks { get; init; }
    public TextState State { get; init; } = TextState.Unreadable;
    public string? Text { get; init; }
    public string? Note { get; init; }
    public IReadOnlyList<SheetTable>? Sheets { get; init; }

    public static FileReport Of(Refusal why) => new() { Code = why.Code, Message = why.Message };

    public static FileReport Of(Result<FileKind> kind, FileMarks marks = FileMarks.None) => kind is Result<FileKind>.Invalid { Errors: [var error, ..] }
        ? new() { Code = error.Code, Message = error.Message }
        : new() { MediaType = kind.Value.MediaType, Marks = marks };

    public FileReport With(ExtractedText words) => this with { State = words.State, Text = words.Text, Note = words.Note };
}
