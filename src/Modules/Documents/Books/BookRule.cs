using LienThong.Kernel.Identity;

namespace LienThong.Documents;

/// <summary>
/// What an agency decided on one of its books from a day on: its name, what it numbers, and whether by calendar year or by term of
/// office. Where nothing was decided there is one book of each kind, by year (NĐ 30/2020 Đ.15; terms: HD 36-HD/VPTW).
/// </summary>
internal sealed class BookRule
{
    public AgencyId AgencyId { get; init; }
    /// <summary><see cref="IncomingWriter.BookKind"/> or <see cref="IssueOutgoing.BookKind"/>.</summary>
    public string Kind { get; init; } = "";
    /// <summary>Empty for the agency's first book of the kind.</summary>
    public string Series { get; init; } = "";
    public DateOnly ValidFrom { get; init; }
    /// <summary>As on the cover, without the period.</summary>
    public string Name { get; init; } = "";
    /// <summary>The term of office, "2025-2030"; empty: by calendar year.</summary>
    public string Term { get; init; } = "";
    /// <summary>Codes of the types that an outgoing book numbers, apart by spaces; empty for the first book, which has all the others.</summary>
    public string Types { get; init; } = "";
    /// <summary>Nothing is numbered in it any more.</summary>
    public bool Ended { get; init; }
    public string Basis { get; init; } = "";
    public DateTimeOffset SetAt { get; init; }
    public string SetByName { get; init; } = "";

    public IReadOnlyList<string> TypeCodes => Types.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
