using System.Globalization;
using Dapper;
using LienThong.Assignments.WeekReport;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using Microsoft.AspNetCore.Http;

namespace LienThong.Assignments.ListTasks;

/// <summary>Which tasks are meant.</summary>
/// <param name="View">One of <see cref="TaskViews"/>.</param>
/// <param name="Side">Only the own (<c>toi</c>), the own unit's (<c>don-vi</c>) or agency's (<c>co-quan</c>); null for all that one may read.</param>
/// <param name="Source">What it comes from; <see cref="NoSource"/> for those that name nothing.</param>
/// <param name="Counted">What a figure counts for area and year, whoever's tasks they are.</param>
/// <param name="After">Key of the last line of the page before.</param>
internal sealed record TaskQuery(string View, string? Words = null, int? Year = null, Guid? Area = null, string? Owner = null, string? Side = null, string? Source = null, bool Counted = false, string? After = null)
{
    public const string Mine = "toi", Unit = "don-vi", Agency = "co-quan";

    public const string NoSource = "-";

    /// <summary>What tasks are grouped and asked by.</summary>
    public const string SourceKey = $"case when t.source = '' then '{NoSource}' else t.source end";

    /// <summary>What an address asks; null for a figure that is not counted here.</summary>
    public static TaskQuery? Of(IQueryCollection asked)
    {
        string? Value(string name) => asked[name].FirstOrDefault() is { Length: > 0 } value ? value : null;
        int? year = int.TryParse(Value("nam"), NumberStyles.None, CultureInfo.InvariantCulture, out var y) && y < 10_000 ? y : null;
        Guid? area = Guid.TryParse(Value("tinh"), out var id) ? id : null;
        if (Value("so_lieu") is { } figure) return figure == CountTasks.CountTasks.Indicator && year is not null && area is not null ? new(TaskViews.Every, Year: year, Area: area, Counted: true, After: Value("sau")) : null;
        return new(TaskViews.All.FirstOrDefault(v => v == Value("xem")) ?? TaskViews.Open, Value("q"), year, area, Value("chu_tri"), Value("pham_vi"), Value("can_cu"), After: Value("sau"));
    }

    /// <summary>Without the view and the page: what the counts of all views are counted over.</summary>
    public (string Where, DynamicParameters Args) Condition(Session session, TaskScope scope, DateTimeOffset now)
    {
        var args = scope.Args(session);
        args.Add("At", now);
        if (Counted)
        {
            args.Add("Area", Area);
            args.Add("Year", Year);
            return ($"t.area_id = @Area and {CountTasks.CountTasks.Condition}", args);
        }

        var where = TaskScope.Concerned + FoldedSearch.Ask(args, Words, "t.folded");
        if (Year is { } year) Ask(" and t.year = @Year", "Year", year);
        if (Area is { } area) Ask(" and t.area_id = @Area", "Area", area);
        if (Owner?.Split(':') is [var kind, var text] && Guid.TryParse(text, out var owner)) Ask(kind == "u" ? " and t.owner_unit = @Owner" : " and t.owner_unit is null and t.owner_agency = @Owner", "Owner", owner);
        if (Source is { } source) Ask($" and {SourceKey} = @Source", "Source", source);
        where += Side switch
        {
            Mine => " and (t.given_by in @Hats or t.holder in @Tokens)",
            Unit => $" and {TaskScope.Unit}",
            Agency => $" and {TaskScope.Named}",
            _ => "",
        };
        return (where, args);

        void Ask(string condition, string name, object value)
        {
            where += condition;
            args.Add(name, value);
        }
    }

    /// <summary>With the view, after a key; by deadline, what is owed the oldest first, what is over the latest first.</summary>
    public (string Where, string Order) Page(string where, DynamicParameters args)
    {
        where += $" and {TaskViews.Condition(View)}";
        var down = !TaskViews.IsOpen(View);
        if (After?.Split('~', 2) is [var day, var id] && int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var due) && TypedId.TryParse<TaskId>(id, out var task))
        {
            where += down ? " and (t.due < @KeyDue or (t.due = @KeyDue and t.id < @KeyId))" : " and (t.due > @KeyDue or (t.due = @KeyDue and t.id > @KeyId))";
            args.Add("KeyDue", due);
            args.Add("KeyId", task);
        }

        return (where, down ? "t.due desc, t.id desc" : "t.due, t.id");
    }

    public static string KeyOf(TaskRow row) => string.Create(CultureInfo.InvariantCulture, $"{row.Due:yyyyMMdd}~{row.Id}");
}

/// <summary>The groups of a list of tasks, each a condition over <c>t</c>, with the days of <see cref="Days"/>.</summary>
internal static class TaskViews
{
    public const string Open = "chua-xong", Late = "qua-han", Soon = "sap-den-han", Waiting = "cho-xac-nhan", Done = "hoan-thanh", Gone = "da-rut", Every = "tat-ca";

    public const string ThisWeek = "trong-tuan", NextWeek = "tuan-sau", Later = "con-lau";

    private const int SoonDays = 7;

    private const string IsOwed = "t.state in ('Given', 'Working', 'Returned')";

    /// <summary>Those that every list offers.</summary>
    public static readonly IReadOnlyList<string> Known = [Open, Late, Soon, Waiting, Done, Gone, Every];

    /// <summary>With those that the board leads to: what is owed and not late, by weeks from Monday to Sunday.</summary>
    public static readonly IReadOnlyList<string> All = [.. Known, ThisWeek, NextWeek, Later];

    public static bool IsOpen(string view) => view is not (Done or Gone or Every);

    /// <summary>The days that the conditions ask.</summary>
    public static void Days(DynamicParameters args, DateOnly today)
    {
        var week = TaskWeek.Of(today);
        args.Add("Today", today);
        args.Add("Soon", today.AddDays(SoonDays));
        args.Add("Sunday", week.Sunday);
        args.Add("NextSunday", week.Next.Sunday);
    }

    /// <summary>How many of a group stand there.</summary>
    public static string Sum(string view) => $"sum(case when {Condition(view)} then 1 else 0 end)";

    public static string Condition(string view) => view switch
    {
        Open => $"({IsOwed} or t.state = 'Finished')",
        Late => $"({IsOwed} and t.due < @Today)",
        Soon => $"({IsOwed} and t.due >= @Today and t.due <= @Soon)",
        ThisWeek => $"({IsOwed} and t.due >= @Today and t.due <= @Sunday)",
        NextWeek => $"({IsOwed} and t.due > @Sunday and t.due <= @NextSunday)",
        Later => $"({IsOwed} and t.due > @NextSunday)",
        Waiting => "t.state = 'Finished'",
        Done => "t.state = 'Done'",
        Gone => "t.state = 'Withdrawn'",
        _ => "1 = 1",
    };

    public static string Words(string view) => view switch
    {
        Open => AssignmentWords.Open,
        Late => AssignmentWords.Late,
        Soon => AssignmentWords.Soon,
        Waiting => AssignmentWords.Waiting,
        Done => AssignmentWords.Completed,
        Gone => AssignmentWords.Gone,
        ThisWeek => TaskBoardWords.ThisWeek,
        NextWeek => TaskBoardWords.NextWeek,
        Later => TaskBoardWords.Later,
        _ => AssignmentWords.AllOf,
    };
}
