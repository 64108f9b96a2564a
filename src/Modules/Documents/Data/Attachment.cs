using LienThong.Kernel.Files;

namespace LienThong.Documents;

/// <summary>A file on a record (incoming document, line, draft version, outgoing document). It is fetched through that record only.</summary>
internal sealed class Attachment
{
    public AttachmentId Id { get; init; }
    public string RecordKind { get; init; } = "";
    public Guid RecordId { get; init; }
    /// <summary>1, 2, 3… inside the record: the number in its address.</summary>
    public int Ordinal { get; init; }
    public string Hash { get; init; } = "";
    public string Name { get; init; } = "";
    public string MediaType { get; init; } = "";
    public long Size { get; init; }
    /// <summary>What its content carries; read along with it where a page shows it, as are the next three.</summary>
    public FileMarks Marks { get; init; }
    public TextState TextState { get; init; }
    public string? TextNote { get; init; }
    public ScanState ScanState { get; init; } = ScanState.Clean;
}
