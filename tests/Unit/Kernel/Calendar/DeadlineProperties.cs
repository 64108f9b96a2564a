using FsCheck;
using FsCheck.Fluent;
using LienThong.Kernel.Calendar;

namespace LienThong.Unit.Calendar;

public sealed class DeadlineProperties
{
    private static readonly WorkingCalendar Calendar = TestCalendar.Vietnam;
    private static readonly Arbitrary<DateOnly> Days = Gen.Choose(0, 365 * 13).Select(n => new DateOnly(2015, 1, 1).AddDays(n)).ToArbitrary();
    private static readonly Arbitrary<int> Counts = Gen.Choose(0, 120).ToArbitrary();

    private static readonly Arbitrary<Pause[]> Pauses =
        (from start in Days.Generator from length in Gen.Choose(0, 40) select new Pause(start, start.AddDays(length))).ArrayOf().ToArbitrary();

    [Fact]
    public void A_deadline_falls_on_a_working_day() =>
        Prop.ForAll(Days, Counts, (start, days) => Calendar.IsWorking(Calendar.Add(start, days))).QuickCheckThrowOnFailure();

    [Fact]
    public void More_days_or_a_later_start_never_end_earlier() =>
        Prop.ForAll(Days, Counts, Counts, (start, days, more) =>
        {
            var due = Calendar.Add(start, days);
            return Calendar.Add(start, days + more) >= due && Calendar.Add(start.AddDays(more), days) >= due;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Counting_back_gives_the_days_that_were_added() =>
        Prop.ForAll(Days, Counts, (start, days) => days == 0 || Calendar.Between(start, Calendar.Add(start, days)) == days).QuickCheckThrowOnFailure();

    [Fact]
    public void Days_between_add_up_whatever_the_order() =>
        Prop.ForAll(Days, Days, Days, (a, b, c) =>
            Calendar.Between(a, b) + Calendar.Between(b, c) == Calendar.Between(a, c)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_pause_never_brings_a_deadline_forward_and_none_changes_nothing() =>
        Prop.ForAll(Days, Counts, Pauses, (start, days, pauses) =>
        {
            var plain = Calendar.Add(start, days);
            return Deadline.Due(Calendar, start, days, pauses) >= plain && Deadline.Due(Calendar, start, days, []) == plain;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void With_pauses_too_the_days_left_at_the_start_are_the_days_given() =>
        Prop.ForAll(Days, Counts, Pauses, (start, days, pauses) =>
            days == 0 || Deadline.Left(Calendar, start, Deadline.Due(Calendar, start, days, pauses)!.Value, pauses) == days).QuickCheckThrowOnFailure();

    [Fact]
    public void Days_between_are_the_working_days_one_by_one() =>
        Prop.ForAll(Days, Counts, (start, days) =>
            Calendar.Between(start, start.AddDays(days)) == Enumerable.Range(1, days).Count(n => Calendar.IsWorking(start.AddDays(n)))).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_tet_gives_at_least_five_days_off_in_a_row() =>
        Assert.All(HolidaySeed.Rows().Where(h => h.Name.Contains("mùng một")).ToList(), tet =>
        {
            var first = tet.Day;
            while (!Calendar.IsWorking(first.AddDays(-1))) first = first.AddDays(-1);
            Assert.True(Calendar.OnOrAfter(tet.Day).DayNumber - first.DayNumber >= 5, tet.Day.ToString());
        });
}
