using LienThong.Kernel.Calendar;
using LienThong.Kernel.Identity;
using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>
/// Duties of a unit, or of all, in a period. Carried + given = on time + late + open + overdue, as things stood on the
/// period's last day, or stand today while it runs.
/// </summary>
internal sealed record DutyCount(UnitId? Unit, string Name, int Carried, int Given, int OnTime, int Late, int Open, int Overdue, decimal? Median, int? Worst)
{
    public int All => Carried + Given;

    /// <summary>Share of what was done that was done on time; none when nothing was done.</summary>
    public decimal? OnTimeShare => OnTime + Late == 0 ? null : (decimal)OnTime / (OnTime + Late);

    public static DutyCount Of(UnitId? unit, string name, IReadOnlyCollection<Duty> duties, ReportDays days, WorkingCalendar calendar)
    {
        var standing = duties.CountBy(d => days.StandingOf(d)).ToDictionary();
        var carried = duties.Count(days.Carried);
        var took = duties.Where(days.Ended).Select(d => Took(d, calendar)).Order().ToList();
        return new(unit, name, carried, duties.Count - carried,
            standing.GetValueOrDefault(DutyStanding.OnTime), standing.GetValueOrDefault(DutyStanding.Late), standing.GetValueOrDefault(DutyStanding.Open), standing.GetValueOrDefault(DutyStanding.Overdue),
            took.Count == 0 ? null : (took[(took.Count - 1) / 2] + took[took.Count / 2]) / 2m, took.Count == 0 ? null : took[^1]);
    }

    /// <summary>Working days from the day it was given to the day it was done; the same day is 0.</summary>
    public static int Took(Duty duty, WorkingCalendar calendar) => calendar.Between(Vn.Day(duty.AssignedAt), Vn.Day(duty.EndedAt!.Value));
}

/// <summary>A period and the day on which it is looked at.</summary>
internal sealed record ReportDays(ReportPeriod Period, DateOnly Today)
{
    /// <summary>The day as of which the report speaks.</summary>
    public DateOnly AsOf => Today < Period.To ? Today : Period.To;

    public bool Carried(Duty duty) => Vn.Day(duty.AssignedAt) < Period.From;

    public bool Ended(Duty duty) => duty.EndedAt is { } at && Vn.Day(at) <= AsOf;

    public DutyStanding StandingOf(Duty duty)
    {
        var ended = Ended(duty);
        var last = ended ? Vn.Day(duty.EndedAt!.Value) : AsOf;
        var late = duty.Due is { } due && Deadline.IsLate(last, due);
        return (ended, late) switch
        {
            (true, false) => DutyStanding.OnTime,
            (true, true) => DutyStanding.Late,
            (false, false) => DutyStanding.Open,
            _ => DutyStanding.Overdue,
        };
    }
}
