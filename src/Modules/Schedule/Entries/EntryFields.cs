using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;
using LienThong.WebKit;

namespace LienThong.Schedule;

/// <summary>What was read of an entry's form; every fault is told, not the first.</summary>
internal sealed class EntryFields(EntryInput typed, EntryChoices known)
{
    public const int LongestMatter = 1000, LongestLine = 300, LongestReason = 500, LongestHour = 20;
    private readonly List<FieldError> _faults = [];

    public IReadOnlyList<FieldError> Faults => _faults;

    public DateOnly Day { get; private set; }
    public int StartsAt { get; private set; }
    public int? EndsAt { get; private set; }
    public string Matter { get; private set; } = "";
    public string Place { get; private set; } = "";
    public string Chair { get; private set; } = "";
    public string Guests { get; private set; } = "";
    public string Prepares { get; private set; } = "";
    public Attendee? ChairPerson { get; private set; }
    public List<Attendee> Members { get; } = [];
    public ResourceRow? Room { get; private set; }
    public List<ResourceRow> Cars { get; } = [];

    public int BusyUntil => EndsAt ?? Math.Min(StartsAt + EntryRow.UsualLength, HourTexts.Midnight);

    /// <summary>Everybody of the agency in it, the chair first.</summary>
    public IEnumerable<Attendee> People => ChairPerson is { } chair ? [chair, .. Members] : Members;

    public IEnumerable<ResourceRow> Taken => Room is { } room ? [room, .. Cars] : Cars;

    public EntryFields Read(DateOnly today)
    {
        ReadDay(today);
        ReadHours();
        Matter = Line(nameof(Matter), typed.Matter, LongestMatter);
        if (Matter.Length == 0) Fault(nameof(Matter), "matter-missing", ScheduleTexts.MatterMissing);
        ReadPlace();
        ReadPeople();
        Guests = Line(nameof(Guests), typed.Guests, LongestMatter);
        Prepares = Line(nameof(Prepares), typed.Prepares, LongestLine);
        foreach (var id in typed.Cars.Distinct())
            if (known.Resource(id, ResourceKind.Car) is { } car) Cars.Add(car);
            else Fault(nameof(Cars), "car", ScheduleTexts.CarUnknown);
        return this;
    }

    /// <summary>The day alone; the first of all days where it cannot be one.</summary>
    public DateOnly ReadDay(DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(typed.Day)) Fault(nameof(Day), "day-missing", ScheduleTexts.DayMissing);
        else if (!Vn.TryDate(typed.Day, out var day)) Fault(nameof(Day), "day", ScheduleTexts.DayUnreadable(Nfc.Clean(typed.Day)));
        else if (day < Weeks.MondayOf(today)) Fault(nameof(Day), "day-past", ScheduleTexts.WeekPast);
        else if (day > today.AddYears(1)) Fault(nameof(Day), "day-far", ScheduleTexts.DayFar);
        else Day = day;
        return Day;
    }

    public void Fault(string field, string code, string message) => _faults.Add(new(field, $"schedule.entry.{code}", message));

    public string Line(string field, string? text, int most)
    {
        var line = Nfc.Clean(text);
        if (line.Length > most) Fault(field, "too-long", ScheduleTexts.TooLong(line.Length, most));
        return line;
    }

    private void ReadHours()
    {
        if (string.IsNullOrWhiteSpace(typed.From)) Fault("From", "from-missing", ScheduleTexts.FromMissing);
        else if (!HourTexts.TryRead(typed.From, out var from)) Fault("From", "hour", ScheduleTexts.HourUnreadable(Nfc.Clean(typed.From)));
        else StartsAt = from;
        if (string.IsNullOrWhiteSpace(typed.To)) return;
        if (!HourTexts.TryRead(typed.To, out var to)) Fault("To", "hour", ScheduleTexts.HourUnreadable(Nfc.Clean(typed.To)));
        else if (to <= StartsAt) Fault("To", "to-before", ScheduleTexts.EndBefore);
        else EndsAt = to;
    }

    private void ReadPlace()
    {
        Place = Line(nameof(Place), typed.Place, LongestLine);
        if (string.IsNullOrEmpty(typed.Room)) return;
        Room = known.Resource(typed.Room, ResourceKind.Room);
        if (Room is null) Fault(nameof(Room), "room", ScheduleTexts.RoomUnknown);
        else if (Place.Length > 0) Fault(nameof(Place), "two-places", ScheduleTexts.TwoPlaces);
        else Place = Room.Name;
    }

    private void ReadPeople()
    {
        Chair = Line("ChairText", typed.ChairText, LongestLine);
        if (!string.IsNullOrEmpty(typed.Chair))
        {
            ChairPerson = known.Person(typed.Chair);
            if (ChairPerson is null) Fault(nameof(Chair), "chair", ScheduleTexts.PersonUnknown);
            else if (Chair.Length > 0) Fault("ChairText", "two-chairs", ScheduleTexts.TwoChairs);
            else Chair = ChairPerson.Name;
        }

        foreach (var id in typed.Members.Distinct().Where(m => m != typed.Chair))
            if (known.Person(id) is { } person) Members.Add(person);
            else Fault(nameof(Members), "member", ScheduleTexts.PersonUnknown);
    }
}

/// <summary>A person of the agency who can be put into an entry.</summary>
internal sealed record Attendee(AppointmentId Id, PersonId Person, string Name);

/// <summary>Whom and what an entry can name.</summary>
internal sealed record EntryChoices(IReadOnlyList<Attendee> People, IReadOnlyList<ResourceRow> Resources)
{
    public Attendee? Person(string id) => People.FirstOrDefault(p => p.Id.ToString() == id);

    public ResourceRow? Resource(string id, ResourceKind kind) => Resources.FirstOrDefault(r => r.Kind == kind && r.Id.ToString() == id);
}
