namespace LienThong.Documents;

/// <summary>One line of the list.</summary>
internal sealed class IncomingRow
{
    public IncomingId Id { get; init; }
    public long Number { get; init; }
    public DateOnly ArrivalDate { get; init; }
    public string SenderName { get; init; } = "";
    public string Notation { get; init; } = "";
    public DateOnly? IssuedDate { get; init; }
    public string TypeCode { get; init; } = "";
    public string Subject { get; init; } = "";
    public Urgency Urgency { get; init; }
    public DateOnly? Due { get; init; }
    public IncomingState State { get; init; }
    public string? AddresseeName { get; init; }
    public string SignerName { get; init; } = "";
    /// <summary>Who has it now, joined; filled after the query.</summary>
    public string Holder { get; set; } = "";
    public int HolderCount { get; set; }
    /// <summary>Working days left; set where a deadline stands and somebody still has it.</summary>
    public int? Left { get; set; }

    public string Title => Subject.Length > 0 ? Subject : IncomingWords.Envelope(AddresseeName, SenderName);
}

/// <summary>One page of the list: its rows, the keys of the pages beside it, how many there are up to a thousand.</summary>
internal sealed record IncomingPageRows(IReadOnlyList<IncomingRow> Rows, string? Next, string? Previous, int Total, bool More);
