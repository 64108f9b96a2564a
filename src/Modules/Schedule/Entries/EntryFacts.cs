using LienThong.WebKit;

namespace LienThong.Schedule;

/// <summary>An entry in words, field by field: what is shown, printed and compared.</summary>
internal static class EntryFacts
{
    public static IEnumerable<(string Field, string Value)> Of(EntryRow row) =>
    [
        (ScheduleWords.Day, Vn.LongDate(row.Day)),
        (ScheduleWords.Hour, HourTexts.Show(row.StartsAt, row.EndsAt)),
        (ScheduleWords.Matter, row.Matter),
        (ScheduleWords.Place, row.Place),
        (ScheduleWords.Chair, row.Chair),
        (ScheduleWords.Members, row.Members),
        (ScheduleWords.Guests, row.Guests),
        (ScheduleWords.Prepares, row.Prepares),
        (ScheduleWords.Cars, row.Cars),
    ];

    /// <summary>What differs between an entry as it was and as it is.</summary>
    public static List<FieldChange> Between(IEnumerable<(string Field, string Value)> was, EntryRow now) =>
        [.. was.Zip(Of(now)).Where(p => p.First.Value != p.Second.Value).Select(p => new FieldChange(p.First.Field, p.First.Value, p.Second.Value))];
}
