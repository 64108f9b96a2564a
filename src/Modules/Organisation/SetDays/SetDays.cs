using LienThong.Contracts.Organisation;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Calendar;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;
using LienThong.Organisation.ReadCalendar;

namespace LienThong.Organisation.SetDays;

/// <summary>Decides days of the province's working calendar; every open deadline counted in working days is counted anew in the same transaction.</summary>
internal sealed class SetDays(UnitOfWork work, Holidays holidays, IEnumerable<ICountedDeadlines> deadlines)
{
    private const int MostDays = 31, LongestName = 100, LongestSource = 200;

    /// <param name="To">The last day; null for one day.</param>
    /// <param name="Verified">Somebody has read the decision itself.</param>
    internal sealed record Request(DateOnly? From, DateOnly? To, DayKind? Kind, string? Name, string? Source, bool Verified);

    /// <summary>How many days were decided, and what that moves.</summary>
    internal sealed record Effect(int Days, IReadOnlyList<MovedDeadlines> Moved)
    {
        public int Records => Moved.Sum(m => m.Records);
    }

    /// <summary>What the change would move; nothing is written.</summary>
    public Task<Result<Effect>> PreviewAsync(Request r, Act act, CancellationToken ct) => Permissions.SetCalendar.Allows(act.Actor.Role)
        ? work.ReadAsync<Result<Effect>>(async s =>
        {
            var changed = Changed(await holidays.ListAsync(s), r);
            if (!changed.IsOk) return changed.Failure;
            var moved = new List<MovedDeadlines>();
            foreach (var module in deadlines) moved.AddRange(await module.CountAsync(s, WorkingCalendar.Of(changed.Value)));
            return new Effect(Days(r).Count(), moved);
        }, ct)
        : Task.FromResult<Result<Effect>>(Fail.NotFound());

    public Task<Result<Effect>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<Effect>(Permissions.SetCalendar, act, async s =>
    {
        var changed = Changed(await holidays.ListToChangeAsync(s), r);
        if (!changed.IsOk) return changed.Failure;
        var days = Days(r).ToHashSet();
        if (r.Kind == DayKind.Usual) await holidays.RemoveAsync(s, days);
        else await holidays.SetAsync(s, changed.Value.Where(d => days.Contains(d.Day)));
        var moved = new List<MovedDeadlines>();
        foreach (var module in deadlines) moved.AddRange(await module.MoveAsync(s, WorkingCalendar.Of(changed.Value)));
        var effect = new Effect(days.Count, moved);
        s.Audit("organisation.calendar.set", "calendar", Guid.Empty, new { from = days.Min(), to = days.Max(), dayKind = r.Kind, name = Nfc.Clean(r.Name), source = Nfc.Clean(r.Source), r.Verified, movedRecords = effect.Records });
        return effect;
    }, ct);

    /// <summary>All decided days as they would stand.</summary>
    private static Result<List<Holiday>> Changed(List<Holiday> all, Request r)
    {
        var faults = new FieldRules();
        if (r.From is null) faults.Add(nameof(r.From), "organisation.calendar.from", CalendarWords.FromMissing);
        else if (r.To < r.From) faults.Add(nameof(r.To), "organisation.calendar.to-before-from", CalendarWords.ToBeforeFrom);
        else if (r.To is { } to && to.DayNumber - r.From.Value.DayNumber >= MostDays) faults.Add(nameof(r.To), "organisation.calendar.too-many", CalendarWords.TooMany);
        else if (Days(r).Any(d => d.Year is < CalendarYear.First or > CalendarYear.Last)) faults.Add(nameof(r.From), "organisation.calendar.years", CalendarWords.YearsAllowed);
        if (r.Kind is null) faults.Add(nameof(r.Kind), "organisation.calendar.kind", CalendarWords.KindMissing);
        var (name, source) = (Nfc.Clean(r.Name), Nfc.Clean(r.Source));
        if (r.Kind is DayKind.Off or DayKind.Worked && name.Length == 0) faults.Add(nameof(r.Name), "organisation.calendar.name", CalendarWords.NameMissing);
        if (name.Length > LongestName) faults.Add(nameof(r.Name), "organisation.calendar.name-too-long", CalendarWords.TooLong(LongestName));
        if (source.Length > LongestSource) faults.Add(nameof(r.Source), "organisation.calendar.source-too-long", CalendarWords.TooLong(LongestSource));
        if (faults.Any) return faults.Failure;
        var days = Days(r).ToHashSet();
        var others = all.FindAll(d => !days.Contains(d.Day));
        if (r.Kind == DayKind.Usual && others.Count == all.Count) return Fail.Invalid(nameof(r.From), "organisation.calendar.nothing", CalendarWords.NothingToRemove);
        if (r.Kind == DayKind.Worked && days.Order().FirstOrDefault(WorkingCalendar.IsWeekday) is var workday && workday != default)
            return Fail.Invalid(nameof(r.From), "organisation.calendar.worked-already", CalendarWords.WorkedAlready(workday));
        if (r.Kind == DayKind.Usual) return others;
        var kind = r.Kind == DayKind.Worked ? HolidayKind.Worked : HolidayKind.Off;
        return (List<Holiday>)[.. others, .. days.Select(d => new Holiday { Day = d, Kind = kind, Name = name, Source = source, Verified = r.Verified })];
    }

    private static IEnumerable<DateOnly> Days(Request r) => r.From is not { } from ? [] : Enumerable.Range(0, (r.To ?? from).DayNumber - from.DayNumber + 1).Select(from.AddDays);
}
