namespace LienThong.Documents;

/// <summary>A kind of administrative document (NĐ 30/2020, Phụ lục III). Code is its abbreviation; công văn and thư công have none there, so theirs is our own.</summary>
internal sealed partial record DocumentType(string Code, string Name, bool InNotation = true)
{
    /// <summary>Công văn: its notation carries no type, e.g. "05/BNV-VP".</summary>
    public const string LetterCode = "CV";

    /// <summary>Giấy mời: proposes an entry in the week.</summary>
    public const string InvitationCode = "GM";

    public static DocumentType? Find(string? code) => All.FirstOrDefault(t => t.Code == code);

    /// <summary>Name for a stored code; the code itself when it is none of ours.</summary>
    public static string NameOf(string code) => Find(code)?.Name ?? code;

    /// <summary>The type that a notation such as "QĐ-STTTT" begins with, or null.</summary>
    public static DocumentType? OfNotation(string notation) =>
        Find(notation.Split('-', 2)[0]) is { InNotation: true } found ? found : null;
}
