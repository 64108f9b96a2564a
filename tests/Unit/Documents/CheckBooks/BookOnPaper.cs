using LienThong.Documents;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Registers;

namespace LienThong.Unit.Documents;

/// <summary>A book of 2026 with as many sound lines as days are given, each on its own record; faults are planted into it.</summary>
internal sealed class BookOnPaper
{
    private static readonly BookId Id = TypedId.New<BookId>();

    public BookOnPaper(params IEnumerable<DateOnly> days) => Lines = [.. days.Select((day, i) => Line(i + 1, day))];

    public List<SeenEntry> Lines { get; }

    public List<SeenStray> Strays { get; } = [];

    public List<SeenTwin> Twins { get; } = [];

    public long First { get; set; } = 1;

    public long? Next { get; set; }

    public string Period { get; set; } = "2026";

    /// <summary>Without decisions a year has its days, and a term all of them.</summary>
    public Func<DateOnly, string>? PeriodOf { get; set; }

    /// <summary>Five letters of five days.</summary>
    public static BookOnPaper Five() => new(Enumerable.Range(5, 5).Select(d => new DateOnly(2026, 1, d)));

    public static SeenEntry Line(long number, DateOnly day, string suffix = "")
    {
        var record = Guid.CreateVersion7();
        return new()
        {
            BookId = Id,
            Number = number,
            Suffix = suffix,
            State = EntryState.Used,
            EnteredOn = day,
            RecordId = record,
            FoundId = record,
            RecordBook = Id,
            RecordNumber = number,
            RecordCode = suffix.Length > 0 ? $"{number:00}{suffix}" : null,
            RecordDay = day,
            RecordState = "Registered",
        };
    }

    public BookOnPaper Change(long number, Func<SeenEntry, SeenEntry> how)
    {
        var at = Lines.FindIndex(l => l.Number == number);
        Lines[at] = how(Lines[at]);
        return this;
    }

    public BookOnPaper Drop(params long[] numbers)
    {
        Next ??= Lines.Count + 1;
        Lines.RemoveAll(l => numbers.Contains(l.Number));
        return this;
    }

    public BookOnPaper Insert(SeenEntry line)
    {
        Next ??= Lines.Count + 1;
        Lines.Insert(Lines.FindLastIndex(l => l.Number <= line.Number) + 1, line);
        return this;
    }

    public List<BookFinding> Check() => BookCheck.Of(new(First, Next ?? First + Lines.Count, Period, Lines, Strays, Twins, PeriodOf ?? (day => Period == "2026" ? $"{day.Year}" : Period)));

    /// <summary>What is found, each as "Kind number".</summary>
    public string[] Says() => [.. Check().Select(f => $"{f.Kind} {CheckBooksWords.Numbers(f)}")];
}
