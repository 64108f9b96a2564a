using LienThong.Kernel.Calendar;

namespace LienThong.Unit.Calendar;

/// <summary>The calendar that comes with the product, without a database.</summary>
internal static class TestCalendar
{
    public static readonly WorkingCalendar Vietnam = new(Of(HolidayKind.Off), Of(HolidayKind.Worked));

    private static HashSet<DateOnly> Of(HolidayKind kind) => [.. HolidaySeed.Rows().Where(h => h.Kind == kind).Select(h => h.Day)];
}
