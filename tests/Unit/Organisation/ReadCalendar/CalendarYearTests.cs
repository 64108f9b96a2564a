using LienThong.Kernel.Calendar;
using LienThong.Organisation.ReadCalendar;

namespace LienThong.Unit.Organisation.ReadCalendar;

public sealed class CalendarYearTests
{
    private static readonly Holiday[] Days =
    [
        new() { Day = new(2026, 1, 1), Kind = HolidayKind.Off, Name = "Tết Dương lịch" },
        new() { Day = new(2026, 1, 2), Kind = HolidayKind.Off, Name = "Nghỉ hoán đổi" },
        new() { Day = new(2026, 1, 10), Kind = HolidayKind.Worked, Name = "Làm bù" },
        new() { Day = new(2027, 1, 1), Kind = HolidayKind.Off, Name = "Tết Dương lịch" },
    ];

    private readonly CalendarYear _year = CalendarYear.Of(2026, Days);

    [Fact]
    public void Weeks_begin_on_Monday_and_every_day_stands_once()
    {
        var all = _year.Months.SelectMany(m => m.Weeks).SelectMany(w => w).OfType<CalendarDay>().Select(d => d.Day).ToList();

        Assert.Equal(Enumerable.Range(0, 365).Select(new DateOnly(2026, 1, 1).AddDays), all);
        Assert.All(_year.Months.SelectMany(m => m.Weeks), w => Assert.Equal(7, w.Length));
        Assert.All(_year.Months.SelectMany(m => m.Weeks).Select(w => w[0]).OfType<CalendarDay>(), d => Assert.Equal(DayOfWeek.Monday, d.Day.DayOfWeek));
        Assert.Equal(3, _year.Months[0].Weeks[0].Count(d => d is null));
    }

    [Fact]
    public void A_month_counts_its_working_days_with_days_off_and_days_worked_instead()
    {
        Assert.Equal((21, 20), (_year.Months[0].Worked, _year.Months[1].Worked));
        Assert.Equal(3, _year.Decided.Count);
    }

    [Fact]
    public void A_term_remembers_what_it_was_counted_from_and_a_named_day_nothing()
    {
        var counted = Term.After(WorkingCalendar.Of(Days), new(2025, 12, 31), 3);

        Assert.Equal((new DateOnly(2026, 1, 7), new DateOnly(2025, 12, 31), 3), (counted.Due, counted.From, counted.Days));
        Assert.Equal((new DateOnly(2026, 1, 7), null, null), (Term.On(counted.Due).Due, Term.On(counted.Due).From, Term.On(counted.Due).Days));
    }
}
