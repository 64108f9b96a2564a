namespace LienThong.Documents;

/// <summary>Walks a book's numbers and names those that are missing, those outside, and lines that stand twice.</summary>
internal sealed class NumberOrder(SeenBook book)
{
    private long _expected = book.First;
    private (long Number, string Suffix)? _last;

    public IEnumerable<BookFinding> Meet(SeenEntry entry)
    {
        var again = _last == (entry.Number, entry.Suffix);
        _last = (entry.Number, entry.Suffix);
        if (again) yield return new(FindingKind.TwoRecords, entry.Number, entry.Suffix) { RecordId = entry.FoundId };
        if (entry.Number < book.First || entry.Number >= book.Next)
        {
            if (!again) yield return new(FindingKind.OutOfRange, entry.Number, entry.Suffix) { RecordId = entry.FoundId };
            yield break;
        }

        // 125a without 125 leaves 125 missing.
        var gap = entry.Suffix.Length == 0 ? entry.Number - 1 : entry.Number;
        if (gap >= _expected) yield return Gap(_expected, gap);
        _expected = Math.Max(_expected, entry.Number + 1);
    }

    public IEnumerable<BookFinding> End()
    {
        if (_expected < book.Next) yield return Gap(_expected, book.Next - 1);
    }

    private static BookFinding Gap(long from, long to) => new(FindingKind.Missing, from) { To = to > from ? to : null };
}
