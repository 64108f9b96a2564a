using LienThong.Kernel.Text;

namespace LienThong.Kernel.Search;

/// <summary>A word, or words that stand together, that a document must hold.</summary>
/// <param name="Words">In order; more than one is a phrase.</param>
/// <param name="Marked">As written with marks; false: any marks.</param>
/// <param name="InTitle">In title or notation; false: anywhere.</param>
/// <param name="Open">The last word may go on.</param>
/// <param name="OpenAlso">Another spelling under which the last word may go on: hoà is also the beginning of hoàn.</param>
internal sealed record Piece(IReadOnlyList<Word> Words, bool Marked, bool InTitle = false, bool Open = false, string? OpenAlso = null)
{
    public IEnumerable<string> MarkedForms => Words.Select(w => w.Marked);

    public IEnumerable<string> FoldedForms => Words.Select(w => w.Folded);
}

/// <summary>What the full-text table is asked: pieces that must all be there, within the reader's tokens, filters and time.</summary>
/// <param name="Pieces">All must match.</param>
/// <param name="Tokens">The reader's; at least one must stand on the entry.</param>
/// <param name="Filters">All must stand on the entry.</param>
/// <param name="From">Lowest place in time.</param>
/// <param name="To">First place beyond.</param>
internal sealed record Match(IReadOnlyList<Piece> Pieces, IReadOnlyList<string> Tokens, IReadOnlyList<string> Filters, long From, long To);
