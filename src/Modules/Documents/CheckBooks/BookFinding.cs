namespace LienThong.Documents;

/// <summary>What may be said of a number in a book. Those before <see cref="Held"/> are faults, the others are to be known.</summary>
internal enum FindingKind
{
    /// <summary>A number that the book should hold and does not.</summary>
    Missing,
    /// <summary>A line outside of the numbers that the book gave out.</summary>
    OutOfRange,
    /// <summary>A number that stands on two records.</summary>
    TwoRecords,
    /// <summary>A record that bears two numbers.</summary>
    TwoNumbers,
    /// <summary>A line whose record is not there.</summary>
    RecordMissing,
    /// <summary>A record with a number of this book that the book does not have.</summary>
    RecordUnentered,
    /// <summary>A record whose number is another than the line's.</summary>
    NumberDiffers,
    /// <summary>A void number on a record that stands.</summary>
    VoidStands,
    /// <summary>A void record whose number is not void.</summary>
    VoidUnwritten,
    /// <summary>A record whose day is another than the line's.</summary>
    DayDiffers,
    /// <summary>A number whose day lies before the day of a smaller one (vào lùi ngày).</summary>
    BackDated,
    /// <summary>A day outside of the book's year.</summary>
    OutsidePeriod,
    /// <summary>A number kept for a record that has not come yet.</summary>
    Held,
    /// <summary>A cancelled number.</summary>
    Void,
    /// <summary>An inserted number: 125a.</summary>
    Inserted,
}

/// <summary>One line of the check.</summary>
/// <param name="Number">Which number; the first of several.</param>
/// <param name="Suffix">Its letter when inserted.</param>
internal sealed record BookFinding(FindingKind Kind, long Number, string Suffix = "")
{
    /// <summary>The last of several numbers in a row of which the same is said.</summary>
    public long? To { get; init; }

    /// <summary>The other number that it is about, as written.</summary>
    public string? Other { get; init; }

    /// <summary>The book of the other number, where that is another book.</summary>
    public string? OtherBook { get; init; }

    public DateOnly? Day { get; init; }

    public DateOnly? OtherDay { get; init; }

    /// <summary>Why the number is held, void or inserted, in the words of who did it.</summary>
    public string? Reason { get; init; }

    /// <summary>A record to look at.</summary>
    public Guid? RecordId { get; init; }

    public bool IsFault => Kind < FindingKind.Held;

    /// <summary>How many numbers it is about.</summary>
    public long Count => (To ?? Number) - Number + 1;
}
