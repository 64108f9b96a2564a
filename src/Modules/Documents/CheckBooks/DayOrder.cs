namespace LienThong.Documents;

/// <summary>
/// Walks a book's days and names every number whose day lies before that of a smaller one; a run of them after the same smaller number
/// is said once. Void numbers accuse nobody; inserted ones are back-dated by their nature and are told as inserted.
/// </summary>
internal sealed class DayOrder
{
    private (long Number, DateOnly Day)? _latest;
    private BookFinding? _run;

    public IEnumerable<BookFinding> Meet(SeenEntry entry)
    {
        if (entry.IsVoid || entry.Suffix.Length > 0) yield break;
        if (_latest is not { } latest || entry.EnteredOn >= latest.Day)
        {
            if (_run is { } ended) yield return ended;
            (_run, _latest) = (null, (entry.Number, entry.EnteredOn));
            yield break;
        }

        var other = latest.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (_run is { } run && run.Other == other && (run.To ?? run.Number) + 1 == entry.Number)
        {
            _run = run with { To = entry.Number, Day = entry.EnteredOn < run.Day ? entry.EnteredOn : run.Day, RecordId = null };
            yield break;
        }

        if (_run is { } before) yield return before;
        _run = new(FindingKind.BackDated, entry.Number) { Day = entry.EnteredOn, Other = other, OtherDay = latest.Day, RecordId = entry.FoundId };
    }

    public IEnumerable<BookFinding> End()
    {
        if (_run is { } run) yield return run;
    }
}
