using System.Globalization;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;
using LienThong.WebKit;

namespace LienThong.Assignments;

/// <summary>Reads what was typed of a task; every fault is told, not the first.</summary>
internal sealed class TaskFields
{
    public const int LongestTitle = 500, LongestLine = 300, LongestNotation = 100, LongestText = 4000;
    private const int FirstYear = 2000, YearsAhead = 10, LongestYears = 10;
    private readonly List<FieldError> _faults = [];

    public IReadOnlyList<FieldError> Faults => _faults;

    public Failure Failure => Fail.Invalid(_faults);

    public void Fault(string field, string code, string message) => _faults.Add(new(field, $"assignments.task.{code}", message));

    /// <summary>One line, at most so long.</summary>
    public string Line(string field, string? typed, int most) => Short(field, Nfc.Clean(typed), most);

    /// <summary>Several lines, at most so long.</summary>
    public string Text(string field, string? typed) => Short(field, Nfc.CleanLines(typed), LongestText);

    public string Title(string field, string? typed)
    {
        var title = Line(field, typed, LongestTitle);
        if (title.Length == 0) Fault(field, "title-missing", AssignmentWords.TitleMissing);
        return title;
    }

    public int Year(string field, string? typed, DateOnly today)
    {
        var (text, last) = (Nfc.Clean(typed), today.Year + YearsAhead);
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= FirstYear && year <= last) return year;
        Fault(field, "year", AssignmentWords.NoYear(text, FirstYear, last));
        return 0;
    }

    public DateOnly? Day(string field, string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        if (Vn.TryDate(typed, out var day)) return day;
        Fault(field, "day", AssignmentWords.NoDay(Nfc.Clean(typed)));
        return null;
    }

    /// <summary>A deadline that can still be kept.</summary>
    /// <param name="past">Said of a day that is over.</param>
    public DateOnly? Due(string field, string? typed, DateOnly today, string past)
    {
        var day = Day(field, typed);
        if (day < today) Fault(field, "due-past", past);
        if (day > today.AddYears(LongestYears)) Fault(field, "due-far", AssignmentWords.DueFar);
        return day;
    }

    /// <summary>A deadline after the present one; <paramref name="unless"/> where nothing was typed.</summary>
    public DateOnly Later(string field, string? typed, DateOnly today, DateOnly now, DateOnly? unless = null)
    {
        var before = Faults.Count;
        var day = Due(field, string.IsNullOrWhiteSpace(typed) && unless is { } asked ? Vn.Date(asked) : typed, today, TaskExtensionWords.NewDuePast);
        if (Faults.Count > before) return default;
        if (day is null) Fault(field, "due-missing", TaskExtensionWords.NewDueMissing);
        else if (day <= now) Fault(field, "due-not-later", TaskExtensionWords.NotLater(now));
        return day ?? default;
    }

    private string Short(string field, string text, int most)
    {
        if (text.Length > most) Fault(field, "too-long", AssignmentWords.TooLong(most));
        return text;
    }
}
