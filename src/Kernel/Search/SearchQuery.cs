using LienThong.Kernel.Identity;

namespace LienThong.Kernel.Search;

/// <summary>Order of the answer.</summary>
public enum SearchSort
{
    /// <summary>Newest first: the default.</summary>
    Newest,
    /// <summary>Phrase in the title, phrase, all words in the title, words near each other, all words.</summary>
    Relevance,
}

/// <summary>
/// A question. Every word must occur; "words in quotes" and notations like 15/QĐ-STTTT stand together; a word typed with marks
/// is meant exactly, one without marks finds all its marked forms; the last word may be unfinished.
/// </summary>
/// <param name="Text">As typed; empty finds nothing.</param>
/// <param name="Limit">Hits on a page, 1 to 100.</param>
/// <param name="Sort">Order of the hits.</param>
/// <param name="After"><see cref="SearchAnswer.Next"/> of the page before; null for the first page.</param>
/// <param name="Kind">Only this kind of record.</param>
/// <param name="From">First day, by <see cref="SearchEntry.At"/> in Viet Nam.</param>
/// <param name="To">Last day, included.</param>
/// <param name="Agency">Only this agency's records.</param>
public sealed record SearchQuery(
    string Text,
    int Limit = 20,
    SearchSort Sort = SearchSort.Newest,
    string? After = null,
    string? Kind = null,
    DateOnly? From = null,
    DateOnly? To = null,
    AgencyId? Agency = null);
