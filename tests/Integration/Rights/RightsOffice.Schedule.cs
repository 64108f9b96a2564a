using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Schedule;
using LienThong.WebKit;

namespace LienThong.Integration.Rights;

/// <summary>Weeks of an agency, each with one entry.</summary>
internal sealed partial class RightsOffice
{
    private int _weeks, _things;

    /// <summary>A week of its own that stands so far; its Monday.</summary>
    public async Task<DateOnly> WeekAsync(WeekState state, Standing side = Standing.Own, string words = "Họp")
    {
        await EntryAsync(side, words, state);
        return MondayOf(_weeks);
    }

    /// <summary>An entry of a week of its own that stands so far.</summary>
    public async Task<string> EntryAsync(Standing side, string words, WeekState state)
    {
        var (monday, clerk, leader) = (MondayOf(state == WeekState.Draft ? 0 : ++_weeks), await ActAsync(Role.VanThu, side), await ActAsync(Role.LanhDao, side));
        var input = EntryInput.Empty with { Day = Vn.Date(monday), From = "08:00", To = "09:00", Matter = $"Họp {words}", Place = $"Phòng {words}" };
        if (state != WeekState.Draft) input = input with { Chair = $"{Hat(Role.LanhDao, side)}", Members = [$"{Hat(Role.ChuyenVien, side)}"] };
        var id = (await node.Get<ArrangeEntry>().HandleAsync(new(input), clerk, default)).Value;
        if (state >= WeekState.Sent) Assert.True((await node.Get<SendWeek>().HandleAsync(await StepAsync(), clerk, default)).IsOk);
        if (state >= WeekState.Approved) Assert.True((await node.Get<ApproveWeek>().HandleAsync(new(await StepAsync(), true, words), leader, default)).IsOk);
        if (state >= WeekState.Published) Assert.True((await node.Get<PublishWeek>().HandleAsync(await StepAsync(), clerk, default)).IsOk);
        return $"{id}";

        async Task<WeekStep> StepAsync() => new(monday, (await node.Work.ReadAsync(s => Weeks.FindAsync(s, clerk.Actor.Agency, monday)))!.Version);
    }

    /// <summary>A room.</summary>
    public async Task<string> ResourceAsync(Standing side = Standing.Own, string words = "Phòng") =>
        $"{(await node.Get<KeepResources>().AddAsync(new("room", $"Phòng {words} {++_things}", $"Ghi {words}"), await ActAsync(Role.ChanhVanPhong, side), default)).Value}";

    /// <summary>All that is kept of an agency's marked entries and rooms, to tell whether somebody changed them.</summary>
    public async Task<string> ScheduleStandAsync(Standing side) => string.Join(' ', await node.Work.ReadAsync(s => s.QueryAsync<string>("""
        select e.matter || w.state || e.revision from [schedule.entry] e join [schedule.week] w on w.id = e.week_id where e.agency_id = @Agency and e.matter like '%zừm%'
        union all select r.name || r.note from [schedule.resource] r where r.agency_id = @Agency and r.name like '%zừm%' order by 1
        """, new { Agency = side == Standing.OtherAgency ? Elsewhere : Here })));

    // Drafts share a week, and so name nobody; every other entry has one that no other case touches, within the year in which weeks are arranged.
    private DateOnly MondayOf(int week) => Weeks.MondayOf(node.Get<Clock>().Today).AddDays(7 * (1 + week));
}
