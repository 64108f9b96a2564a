namespace LienThong.Schedule;

/// <summary>A week as paper has it: days, in each the halves, in each the entries in their order. A day without entries has one empty line; Saturday and Sunday only where there is something.</summary>
internal static class WeekGrid
{
    /// <param name="Entry">Null for a day without entries.</param>
    /// <param name="DayLines">How many lines the day has, on its first line; else 0.</param>
    /// <param name="HalfLines">The same of morning, afternoon or evening.</param>
    internal sealed record Line(DateOnly Day, EntryRow? Entry, int DayLines, int HalfLines);

    public static IReadOnlyList<Line> Of(DateOnly monday, IReadOnlyList<EntryRow> entries)
    {
        var lines = new List<Line>();
        for (var day = monday; day < monday.AddDays(7); day = day.AddDays(1))
        {
            var here = entries.Where(e => e.Day == day).OrderBy(e => e.StartsAt).ThenBy(e => e.Id.Value).ToList();
            if (here.Count == 0 && day < monday.AddDays(5)) lines.Add(new(day, null, 1, 1));
            foreach (var half in here.GroupBy(e => ScheduleWords.HalfOf(e.StartsAt)))
                lines.AddRange(half.Select((e, i) => new Line(day, e, e == here[0] ? here.Count : 0, i == 0 ? half.Count() : 0)));
        }

        return lines;
    }
}
