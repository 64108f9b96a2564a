using System.Globalization;

namespace LienThong.Host.Demo;

/// <summary>The demo's own calendar of office days and hours; the product's calendar is data, this one only spreads a story over time.</summary>
internal static class WorkDays
{
    private static readonly TimeSpan Vietnam = TimeSpan.FromHours(7);
    private static readonly ChineseLunisolarCalendar Lunar = new();
    private static readonly string[] Stems = ["Canh", "Tân", "Nhâm", "Quý", "Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ"];
    private static readonly string[] Branches = ["Thân", "Dậu", "Tuất", "Hợi", "Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi"];

    public static DateOnly Tet(int year) => DateOnly.FromDateTime(Lunar.ToDateTime(year, 1, 1, 0, 0, 0, 0));

    public static bool IsOpen(DateOnly day)
    {
        if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) return false;
        if ((day.Month, day.Day) is (1, 1) or (4, 30) or (5, 1) or (9, 1) or (9, 2)) return false;
        var fromTet = day.DayNumber - Tet(day.Year).DayNumber;
        return fromTet is < -1 or > 4;
    }

    public static DateOnly Add(DateOnly day, int workDays)
    {
        var step = workDays < 0 ? -1 : 1;
        for (var left = Math.Abs(workDays); left > 0;)
        {
            day = day.AddDays(step);
            if (IsOpen(day)) left--;
        }
        return day;
    }

    public static DateOnly LastOpenBefore(DateOnly day) => Add(day, -1);

    /// <summary>An instant in office hours, 07:30-11:30 or 13:30-17:00.</summary>
    public static DateTimeOffset At(DateOnly day, DemoRandom random)
    {
        var minute = random.Below(450);
        var clock = minute < 240 ? 450 + minute : 810 + (minute - 240);
        return new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), Vietnam).AddMinutes(clock).AddSeconds(random.Below(60));
    }

    public static DateTimeOffset Midnight(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), Vietnam);

    public static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(at.ToOffset(Vietnam).Date);

    /// <summary>The next public holiday, as letters name it.</summary>
    public static string NextHoliday(DateOnly day)
    {
        for (var year = day.Year; ; year++)
        {
            (DateOnly On, string Name)[] holidays =
            [
                (new(year, 1, 1), $"Tết Dương lịch {year}"),
                (Tet(year), $"Tết Nguyên đán {Stems[year % 10]} {Branches[year % 12]} {year}"),
                (new(year, 4, 30), $"nghỉ lễ 30/4 và 01/5/{year}"),
                (new(year, 9, 2), $"nghỉ lễ Quốc khánh 02/9/{year}"),
            ];
            foreach (var (on, name) in holidays.OrderBy(h => h.On))
                if (on > day.AddDays(2)) return name;
        }
    }
}
