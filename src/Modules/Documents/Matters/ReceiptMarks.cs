using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>What recipients did with a document: those who did the same on one day are one line, else a letter to a whole province would hide all else.</summary>
internal static class ReceiptMarks
{
    private const int Named = 3;

    public static IEnumerable<MatterMark> Of(IEnumerable<ReceiptRow> receipts) => receipts
        .GroupBy(r => (r.OutgoingId, r.State, Day: Vn.Day(r.At)))
        .Select(g => new MatterMark(g.Key.OutgoingId, new(g.Max(r => r.At), MatterWords.Receipt(OutgoingWords.Of(g.Key.State)), Note: NamesOf([.. g.Select(r => r.Name).Distinct()]), Tone: OutgoingWords.ToneOf(g.Key.State))));

    private static string NamesOf(List<string> names) => names.Count <= Named
        ? string.Join("; ", names)
        : MatterWords.AndMore(string.Join("; ", names.Take(Named)), names.Count - Named);
}

/// <summary>One change of one receiving line.</summary>
internal sealed class ReceiptRow
{
    public Guid OutgoingId { get; init; }
    public string Name { get; init; } = "";
    public DeliveryState State { get; init; }
    public DateTimeOffset At { get; init; }
}
