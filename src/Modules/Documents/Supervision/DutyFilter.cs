using LienThong.Kernel.Identity;
using LienThong.WebKit;
using Microsoft.AspNetCore.Http;

namespace LienThong.Documents;

/// <summary>Which figure of the report is opened: a period, a unit or all, a column or all.</summary>
internal sealed record DutyFilter(ReportPeriod Period, string? Unit = null, string? Column = null)
{
    public const string Carried = "ton";
    public const string Given = "giao";

    /// <summary>Stands for the duties of nobody's unit.</summary>
    public const string NoUnit = "khac";

    private static readonly Dictionary<string, PeriodKind> Kinds = new() { ["tuan"] = PeriodKind.Week, ["thang"] = PeriodKind.Month, ["quy"] = PeriodKind.Quarter, ["nam"] = PeriodKind.Year };

    private static readonly Dictionary<string, DutyStanding> Standings = new() { ["dung-han"] = DutyStanding.OnTime, ["tre-han"] = DutyStanding.Late, ["dang"] = DutyStanding.Open, ["qua-han"] = DutyStanding.Overdue };

    public static DutyFilter Of(IQueryCollection query, DateOnly today)
    {
        var kind = Kinds.GetValueOrDefault(query["ky"].ToString(), PeriodKind.Month);
        var day = Vn.TryDate(query["ngay"], out var asked) && asked.Year is > 1900 and < 9000 ? asked : today;
        var column = query["cot"].ToString();
        return new(ReportPeriod.Of(kind, day), query["dv"].ToString() is { Length: > 0 } unit ? unit : null, column is Carried or Given || Standings.ContainsKey(column) ? column : null);
    }

    public static string KindOf(PeriodKind kind) => Kinds.First(k => k.Value == kind).Key;

    public static string ColumnOf(DutyStanding standing) => Standings.First(s => s.Value == standing).Key;

    public string Query => $"?ky={KindOf(Period.Kind)}&ngay={Period.From:yyyy-MM-dd}{(Unit is null ? "" : $"&dv={Unit}")}{(Column is null ? "" : $"&cot={Column}")}";

    public bool Takes(Duty duty, ReportDays days) => TakesUnit(duty) && Column switch
    {
        null => true,
        Carried => days.Carried(duty),
        Given => !days.Carried(duty),
        _ => days.StandingOf(duty) == Standings[Column],
    };

    private bool TakesUnit(Duty duty) => Unit is null || (Unit == NoUnit ? duty.UnitId is null : TypedId.TryParse<UnitId>(Unit, out var unit) && duty.UnitId == unit);
}
