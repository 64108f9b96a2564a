using LienThong.Kernel.Identity;

namespace LienThong.Documents;

/// <summary>A sender with a signer, as an agency's letters named them.</summary>
internal sealed class CorrespondentRow
{
    public AgencyId AgencyId { get; init; }
    public string SenderWords { get; init; } = "";
    public string SignerWords { get; init; } = "";
    public string SenderName { get; init; } = "";
    public AgencyId? SenderId { get; init; }
    public string SignerName { get; init; } = "";
    public string SignerPosition { get; init; } = "";
    public DateTimeOffset UsedAt { get; init; }
}
