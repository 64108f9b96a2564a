namespace LienThong.Host.Demo.Paper;

/// <summary>What stands on a document's paper.</summary>
/// <param name="Superior">The superior agency above the issuing one; none for a committee.</param>
/// <param name="KindName">"Quyết định"; null for a plain letter.</param>
/// <param name="Code">Number and notation, or the notation with room for the number.</param>
/// <param name="SignerPosition">One line each: "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC".</param>
internal sealed record PaperText(string? Superior, string Agency, string Code, string? KindName, string Subject, string PlaceAndDate,
    IReadOnlyList<string> To, IReadOnlyList<string> Body, IReadOnlyList<string> Sent, IReadOnlyList<string> SignerPosition, string Signer)
{
    /// <summary>All words in reading order, as the search takes them.</summary>
    public string Words => string.Join('\n', [Superior ?? "", Agency, Code, KindName ?? "", Subject, PlaceAndDate, .. To, .. Body, .. Sent, .. SignerPosition, Signer]);
}
