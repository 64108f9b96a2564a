using System.Globalization;
using LienThong.Kernel.Acts;
using LienThong.Schedule;
using LienThong.WebKit;
using SchedulePermissions = LienThong.Schedule.Permissions;

namespace LienThong.Integration.Year;

/// <summary>The weekly schedule: entries from invitations and from nothing, the week on its way to being published, rooms and cars, the phone.</summary>
internal sealed partial class YearWalk
{
    private const string Rooms = "select * from [schedule.resource] where agency_id = @Agency and closed_at is null order by id";

    /// <summary>Something for this week or one of the next two.</summary>
    private async Task<YearMove?> ArrangingAsync(Reader reader, Actor hat)
    {
        var view = await WeekAsync(reader, hat, Weeks.MondayOf(Today).AddDays(7 * _random.Next(3)));
        return view.TakesEntries(Today) && view.HatFor(SchedulePermissions.Arrange) is { } arranger ? Arrange(view, arranger, await InputAsync(view, arranger), null) : null;
    }

    private async Task<YearMove> KeepingAsync(Actor hat)
    {
        var kept = await ReadAsync(s => s.QueryAsync<ResourceRow>(Rooms, new { hat.Agency }));
        var (kind, name) = Chance(50) ? ("room", $"Phòng họp {_step}") : ("car", $"Xe {_step}");
        return kept.Count > 3
            ? YearMove.Of(SchedulePermissions.Resources, "change", hat, act => Get<KeepResources>().ChangeAsync(One(kept).Id, new(null, name, Text("Đổi tên")), act, default))
            : YearMove.Of(SchedulePermissions.Resources, "add", hat, act => Get<KeepResources>().AddAsync(new(kind, name, ""), act, default));
    }

    private async Task<YearMove> PhoneAsync(Actor hat) => await Get<PhoneCalendar>().OfAsync(hat.Person, default) is null
        ? YearMove.Of(SchedulePermissions.Phone, "renew", hat, act => Get<PhoneCalendar>().RenewAsync(act, default))
        : YearMove.Of(SchedulePermissions.Phone, "stop", hat, act => Get<PhoneCalendar>().StopAsync(act, default));

    private async Task<IReadOnlyList<YearMove>> OfWeekAsync(Reader reader, WeekId id)
    {
        var row = (await ReadAsync(s => s.FindAsync<WeekRow>("select * from [schedule.week] where id = @Id", new { Id = id })))!;
        if (reader.HatsFor(SchedulePermissions.Read).FirstOrDefault(h => h.Agency == row.AgencyId) is not { } hat) return [];
        var (view, moves) = (await WeekAsync(reader, hat, row.Monday), new List<YearMove>());
        var step = new WeekStep(row.Monday, row.Version);
        if (row.Sunday >= Today && view.Entries.Count > 0) Add(WeekAction.Send, SchedulePermissions.Arrange, (act) => Get<SendWeek>().HandleAsync(step, act, default));
        Add(WeekAction.Approve, SchedulePermissions.Approve, act => Get<ApproveWeek>().HandleAsync(new(step, true, ""), act, default));
        Add(WeekAction.Return, SchedulePermissions.Approve, act => Get<ApproveWeek>().HandleAsync(new(step, false, Text("Dời buổi chiều")), act, default), 30);
        Add(WeekAction.Reopen, SchedulePermissions.Arrange, act => Get<ReopenWeek>().HandleAsync(step, act, default), 20);
        Add(WeekAction.Publish, SchedulePermissions.Publish, act => Get<PublishWeek>().HandleAsync(step, act, default));
        if (view.TakesEntries(Today)) moves.AddRange(await OfEntriesAsync(view, view.HatFor(SchedulePermissions.Arrange)!));
        return moves;

        void Add<T>(WeekAction action, Permission permission, Func<Act, Task<Kernel.Results.Result<T>>> take, int weight = 100)
        {
            if (view.HatFor(action) is { } own) moves.Add(YearMove.Of(permission, action.ToString(), own, take, weight));
        }
    }

    private async Task<IReadOnlyList<YearMove>> OfEntriesAsync(WeekView view, Actor hat)
    {
        var (moves, input) = (new List<YearMove> { Arrange(view, hat, await InputAsync(view, hat), null) }, await InputAsync(view, hat));
        if (view.Offered.Count > 0)
        {
            var invitation = One(view.Offered);
            moves.Add(Arrange(view, hat, input, invitation.Id));
            moves.Add(YearMove.Of(SchedulePermissions.Arrange, "dismiss", hat, act => Get<DismissInvitation>().HandleAsync(invitation.Id, act, default), 40));
        }

        if (view.Entries.Where(e => !e.Cancelled).ToList() is not { Count: > 0 } standing) return moves;
        var entry = One(standing);
        moves.Add(YearMove.Of(SchedulePermissions.Arrange, "change", hat, act => Get<ChangeEntry>().HandleAsync(new(entry.Id, input with { Room = null, Place = "Trụ sở xã", Cars = [] }), act, default), 50));
        moves.Add(YearMove.Of(SchedulePermissions.Arrange, "cancel", hat, act => Get<CancelEntry>().HandleAsync(entry.Id, act, default), 15));
        return moves;
    }

    private YearMove Arrange(WeekView view, Actor hat, EntryInput input, Guid? source) => YearMove.Of(SchedulePermissions.Arrange, source is null ? "entry" : "invitation", hat, async act =>
    {
        var arranged = await Get<ArrangeEntry>().HandleAsync(new(input, source), act, default);
        if (arranged.IsOk && view.Week is null && await ReadAsync(s => Weeks.FindAsync(s, hat.Agency, view.Monday)) is { } week && !_records.Contains(new(WeekRow.Kind, week.Id.Value))) Remember(WeekRow.Kind, week.Id.Value);
        return arranged;
    });

    private Task<WeekView> WeekAsync(Reader reader, Actor hat, DateOnly monday) => Get<ReadWeek>().FindAsync(new(hat, monday, false), reader, default);

    /// <summary>A room or car only on a day that has nothing yet: whether one is free is the handler's to say, and its own tests'.</summary>
    private async Task<EntryInput> InputAsync(WeekView view, Actor hat)
    {
        var (day, from) = (view.Monday.AddDays(_random.Next(7)), (7 * 60) + (15 * _random.Next(36)));
        var leaders = _cast.In(hat.Agency, Role.LanhDao).ToList();
        var others = _cast.In(hat.Agency, Role.TruongPhong, Role.ChuyenVien).ToList();
        var things = Chance(60) && view.Entries.All(e => e.Day != day) ? await ReadAsync(s => s.QueryAsync<ResourceRow>(Rooms, new { hat.Agency })) : [];
        var (room, car) = (things.Find(t => t.Kind == ResourceKind.Room), things.Find(t => t.Kind == ResourceKind.Car));
        return new(Vn.Date(day), Hour(from), Chance(70) ? Hour(from + 60) : null, Text("Họp giao ban"), room?.Id.ToString(), room is null ? "Hội trường" : null, One(leaders).Hat.ToString(), null,
            [One(others).Hat.ToString()], Chance(20) ? "Viễn thông tỉnh" : null, "Văn phòng", car is null ? [] : [car.Id.ToString()], Agreed: true);

        static string Hour(int minutes) => string.Create(CultureInfo.InvariantCulture, $"{minutes / 60:00}:{minutes % 60:00}");
    }
}
