namespace LienThong.Documents;

/// <summary>Kiểm tra sổ: one pass over the lines of a book, and whatever is wrong with them or should be known.</summary>
internal static class BookCheck
{
    /// <summary>In the order of numbers; a sound book without held, void or inserted numbers has nothing to say.</summary>
    public static List<BookFinding> Of(SeenBook book)
    {
        var (order, days, findings) = (new NumberOrder(book), new DayOrder(), new List<BookFinding>());
        var strays = book.Strays.ToLookup(s => (s.Number, s.Suffix));
        var (met, borne) = (new HashSet<(long, string)>(), new Dictionary<Guid, string>());
        foreach (var entry in book.Entries)
        {
            findings.AddRange(order.Meet(entry));
            findings.AddRange(OfRecord(entry, borne));
            findings.AddRange(strays[(entry.Number, entry.Suffix)].Take(met.Add((entry.Number, entry.Suffix)) ? int.MaxValue : 0).Select(s => new BookFinding(FindingKind.TwoRecords, s.Number, s.Suffix) { RecordId = s.Id }));
            findings.AddRange(OfDay(entry, book));
            findings.AddRange(days.Meet(entry));
            if (ToKnow(entry) is { } note) findings.Add(note);
        }

        findings.AddRange(order.End());
        findings.AddRange(days.End());
        findings.AddRange(book.Strays.Where(s => !met.Contains((s.Number, s.Suffix))).Select(s => new BookFinding(FindingKind.RecordUnentered, s.Number, s.Suffix) { RecordId = s.Id }));
        findings.AddRange(book.Twins.Select(t => new BookFinding(FindingKind.TwoNumbers, t.Number, t.Suffix) { Other = $"{t.OtherNumber}{t.OtherSuffix}", OtherBook = t.OtherBook, RecordId = t.RecordId }));
        return [.. findings.OrderBy(f => f.Number)];
    }

    private static IEnumerable<BookFinding> OfRecord(SeenEntry e, Dictionary<Guid, string> borne)
    {
        if (e.RecordId is not { } record)
        {
            if (e.State == Kernel.Registers.EntryState.Used) yield return new(FindingKind.RecordMissing, e.Number, e.Suffix);
            yield break;
        }

        if (!e.IsVoid && !borne.TryAdd(record, e.Label)) yield return new(FindingKind.TwoNumbers, e.Number, e.Suffix) { Other = borne[record], RecordId = e.FoundId };
        if (e.FoundId is null) yield return new(FindingKind.RecordMissing, e.Number, e.Suffix);
        else if (!e.Agrees) yield return new(FindingKind.NumberDiffers, e.Number, e.Suffix) { Other = e.Borne, RecordId = e.FoundId };
        else if (e.RecordIsVoid != e.IsVoid) yield return new(e.IsVoid ? FindingKind.VoidStands : FindingKind.VoidUnwritten, e.Number, e.Suffix) { RecordId = e.FoundId };
    }

    private static IEnumerable<BookFinding> OfDay(SeenEntry e, SeenBook book)
    {
        // What was held or inserted bears a later or an earlier day than its line on purpose, and is told as such.
        if (e is { RecordDay: { } own, Reason: null, Agrees: true } && own != e.EnteredOn) yield return new(FindingKind.DayDiffers, e.Number, e.Suffix) { Day = e.EnteredOn, OtherDay = own, RecordId = e.FoundId };
        if (e.IsVoid) yield break;
        var day = book.Holds(e.EnteredOn) ? e.RecordDay ?? e.EnteredOn : e.EnteredOn;
        if (!book.Holds(day)) yield return new(FindingKind.OutsidePeriod, e.Number, e.Suffix) { Day = day, RecordId = e.FoundId };
    }

    private static BookFinding? ToKnow(SeenEntry e) => e switch
    {
        { IsVoid: true } => new(FindingKind.Void, e.Number, e.Suffix) { Day = e.EnteredOn, Reason = e.VoidReason, RecordId = e.FoundId },
        { State: Kernel.Registers.EntryState.Held } => new(FindingKind.Held, e.Number, e.Suffix) { Day = e.EnteredOn, Reason = e.Reason },
        { Suffix.Length: > 0 } => new(FindingKind.Inserted, e.Number, e.Suffix) { Day = e.EnteredOn, Reason = e.Reason, RecordId = e.FoundId },
        _ => null,
    };
}
