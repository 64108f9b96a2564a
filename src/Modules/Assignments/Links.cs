namespace LienThong.Assignments;

/// <summary>The module's addresses.</summary>
internal static class Links
{
    public const string Tasks = "/nhiem-vu";
    public const string Give = Tasks + "/giao";
    public const string GiveMany = Tasks + "/giao-nhieu";
    public const string Excel = Tasks + "/excel";
    public const string Board = Tasks + "/bang";
    public const string WeekPaper = Tasks + "/bao-cao-tuan";
    public const string WeekExcel = WeekPaper + "/excel";
    public const string File = Tasks + "/{id}/tep/{ordinal:int}";

    public static string Task(TaskId id) => $"{Tasks}/{id}";

    /// <summary>Gives many tasks by a document.</summary>
    public static string GiveManyBy(Guid document) => $"{GiveMany}?theo={document:N}";

    /// <summary>Gives a part of a task.</summary>
    public static string GivePart(TaskId id) => $"{Give}?cua={id}";

    public static string Report(TaskId id) => $"{Task(id)}/tien-do";

    public static string Finish(TaskId id) => $"{Task(id)}/hoan-thanh";

    public static string AskExtension(TaskId id) => $"{Task(id)}/gia-han";

    public static string DecideExtension(TaskId id) => $"{Task(id)}/tra-loi-gia-han";

    public const string ConfirmStep = "xac-nhan", WithdrawStep = "rut";

    public static string Confirm(TaskId id) => $"{Task(id)}/{ConfirmStep}";

    public static string Withdraw(TaskId id) => $"{Task(id)}/{WithdrawStep}";

    public static string Evidence(TaskId id, int ordinal) => $"{Task(id)}/tep/{ordinal}";

    /// <summary>The tasks that a figure counts: their number is the figure.</summary>
    public static string Counted(Guid area, int year) => $"{Tasks}?so_lieu={CountTasks.CountTasks.Indicator}&tinh={area:N}&nam={year}";

    /// <summary>The list of one owner's tasks.</summary>
    public static string OfOwner(string owner, string? view) => $"{Tasks}?chu_tri={Uri.EscapeDataString(owner)}{(view is null ? "" : $"&xem={view}")}";

    /// <summary>The list of the tasks that come from one source.</summary>
    public static string OfSource(string source, string? view) => $"{Tasks}?can_cu={Uri.EscapeDataString(source)}{(view is null ? "" : $"&xem={view}")}";

    /// <summary>One group of the list.</summary>
    public static string OfView(string view) => $"{Tasks}?xem={view}";

    public static string OfWeek(WeekReport.TaskWeek week) => $"{WeekPaper}?tuan={week}";

    public static string WeekWorkbook(WeekReport.TaskWeek week) => $"{WeekExcel}?tuan={week}";

    public static string DocumentSearch(string notation) => $"/tim-kiem?q={Uri.EscapeDataString(notation)}";

    /// <summary>The year review that names a task.</summary>
    public static string Review(Guid area, int year) => $"/thong-ke/tong-ket/{area:N}/{year}";
}
