using LienThong.Kernel.Identity;

namespace LienThong.Kernel.Registers;

/// <summary>Names one numbered book (sổ). Agency, kind, period and series identify it; the title is only shown.</summary>
/// <param name="Agency">Whose book.</param>
/// <param name="Kind">What it numbers, e.g. <c>documents.incoming</c>; ≤ 60 characters.</param>
/// <param name="Period">Free text: a calendar year "2026", or a term of office "NK 2025-2030" (NĐ 30/2020 Đ.15; HD 36-HD/VPTW).</param>
/// <param name="Title">As printed on the cover; taken when the book is opened.</param>
/// <param name="Series">A second book of the same kind and period (own series for secret papers, councils); empty for the first.</param>
public sealed record BookKey(AgencyId Agency, string Kind, string Period, string Title, string Series = "");

/// <summary>A number taken from a book. The suffix is that of an inserted number: 125 and "a" for 125a.</summary>
public sealed record DrawnNumber(BookId Book, long Number, string? Suffix = null)
{
    /// <summary>"125" or "125a", without leading zeros.</summary>
    public string Text => $"{Number}{Suffix}";
}

/// <summary>What the agency's own rule says about inserted numbers (125a): whether, and which letters in which order.</summary>
public sealed record InsertRule(bool Allowed, string Letters = InsertRule.Vietnamese)
{
    /// <summary>The letters of points in Vietnamese legal texts.</summary>
    public const string Vietnamese = "abcdđeghiklmnopqrstuvxy";
}
