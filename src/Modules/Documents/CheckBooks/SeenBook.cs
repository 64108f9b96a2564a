using System.Globalization;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Registers;

namespace LienThong.Documents;

/// <summary>A line of a book beside the record that it names.</summary>
internal sealed record SeenEntry
{
    /// <summary>What the book's next draw would get, as of this very reading.</summary>
    public long NextNumber { get; init; }
    public BookId BookId { get; init; }
    public long Number { get; init; }
    public string Suffix { get; init; } = "";
    public EntryState State { get; init; }
    public DateOnly EnteredOn { get; init; }
    public string? Reason { get; init; }
    public string? VoidReason { get; init; }
    /// <summary>The record that the line names.</summary>
    public Guid? RecordId { get; init; }
    /// <summary>The record that is there; null when none is.</summary>
    public Guid? FoundId { get; init; }
    public BookId? RecordBook { get; init; }
    public long? RecordNumber { get; init; }
    /// <summary>The number as written on an outgoing record, with its letter.</summary>
    public string? RecordCode { get; init; }
    public DateOnly? RecordDay { get; init; }
    public string? RecordState { get; init; }

    public string Label => $"{Number}{Suffix}";

    /// <summary>What the record bears of this book.</summary>
    public string? Borne => RecordBook != BookId ? null : RecordCode ?? RecordNumber?.ToString(CultureInfo.InvariantCulture);

    public bool IsVoid => State == EntryState.Void;

    public bool RecordIsVoid => RecordState == "Voided";

    /// <summary>Whether the record bears this number of this book.</summary>
    public bool Agrees => RecordBook == BookId && RecordNumber == Number && (RecordCode is null || RecordCode == OutgoingNotation.Number(Number, Suffix));
}

/// <summary>A record with a number of the book, and no line of the book that names it.</summary>
internal sealed class SeenStray
{
    public Guid Id { get; init; }
    public long Number { get; init; }
    public string? Code { get; init; }

    public string Suffix => Code is null ? "" : Code.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
}

/// <summary>A line whose record stands in another book too.</summary>
internal sealed class SeenTwin
{
    public long Number { get; init; }
    public string Suffix { get; init; } = "";
    public long OtherNumber { get; init; }
    public string OtherSuffix { get; init; } = "";
    public string OtherBook { get; init; } = "";
    public Guid RecordId { get; init; }
}

/// <summary>Everything that a check looks at.</summary>
/// <param name="First">Where the book begins.</param>
/// <param name="Next">What the next draw would get.</param>
/// <param name="Period">Its year, or a term of office.</param>
/// <param name="PeriodOf">To which period a day belongs by the decisions of the agency.</param>
/// <param name="Entries">Its lines in the order of numbers, 125 before 125a.</param>
internal sealed record SeenBook(long First, long Next, string Period, IEnumerable<SeenEntry> Entries, IReadOnlyCollection<SeenStray> Strays, IReadOnlyCollection<SeenTwin> Twins, Func<DateOnly, string> PeriodOf)
{
    /// <summary>How many numbers it gave out.</summary>
    public long Numbers => Next - First;

    /// <summary>Whether a number of that day belongs into the book.</summary>
    public bool Holds(DateOnly day) => PeriodOf(day) == Period;
}
