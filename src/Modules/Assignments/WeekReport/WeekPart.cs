namespace LienThong.Assignments.WeekReport;

/// <summary>One task in a part of the report, as it stood then.</summary>
internal sealed class WeekLine
{
    public TaskAction Action { get; init; }
    public DateTimeOffset At { get; init; }
    public string Words { get; init; } = "";

    /// <summary>The later day that was granted.</summary>
    public DateOnly? Granted { get; init; }
    public TaskId Id { get; init; }
    public string Title { get; init; } = "";
    public string OwnerName { get; init; } = "";
    public DateOnly? FinishedOn { get; init; }

    /// <summary>The deadline as it was at that step.</summary>
    public DateOnly Due { get; init; }

    /// <summary>Whether it was finished by its deadline; a confirmed task keeps both for ever.</summary>
    public bool IsKept => FinishedOn <= Due;
}

/// <summary>One figure of the report with the tasks behind it; each task once.</summary>
/// <param name="Key">Its place inside the page.</param>
internal sealed record WeekPart(string Key, string Title, IReadOnlyList<WeekLine> Lines)
{
    public const string Given = "moi-giao", Finished = "bao-xong", OnTime = "dung-han", Late = "tre-han", Extended = "gia-han", Returned = "tra-lai", Withdrawn = "da-rut", Overdue = "con-qua-han";

    /// <summary>The parts of a week's steps and of what was late at its end.</summary>
    public static IReadOnlyList<WeekPart> Of(IReadOnlyList<WeekLine> steps, IReadOnlyList<WeekLine> overdue, DateOnly until)
    {
        return
        [
            Part(Given, WeekReportWords.Given, TaskAction.Give),
            Part(Finished, WeekReportWords.Finished, TaskAction.Finish),
            Part(OnTime, WeekReportWords.OnTime, TaskAction.Accept, l => l.IsKept),
            Part(Late, WeekReportWords.Late, TaskAction.Accept, l => !l.IsKept),
            Part(Extended, WeekReportWords.Extended, TaskAction.Extend),
            Part(Returned, WeekReportWords.Returned, TaskAction.Return),
            Part(Withdrawn, WeekReportWords.Withdrawn, TaskAction.Withdraw),
            new(Overdue, WeekReportWords.Overdue(until), overdue),
        ];

        WeekPart Part(string key, string title, TaskAction action, Func<WeekLine, bool>? more = null) =>
            new(key, title, [.. steps.Where(l => l.Action == action && more?.Invoke(l) != false).GroupBy(l => l.Id).Select(g => g.Last())]);
    }

    /// <summary>What is said of a line besides its deadline.</summary>
    public string Remark(WeekLine line) => Key switch
    {
        OnTime or Late => WeekReportWords.DoneOn(line.FinishedOn),
        Extended => WeekReportWords.Until(line.Granted),
        Returned or Withdrawn => line.Words,
        _ => "",
    };
}
