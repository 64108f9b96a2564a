using LienThong.Contracts.Organisation;
using LienThong.Kernel.Data;
using LienThong.Kernel.Work;

namespace LienThong.Schedule;

/// <summary>
/// The week of an agency that ends is history and passes to nobody: its people sit elsewhere, its rooms are another agency's to name. Only what waits for approval stops waiting.
/// </summary>
internal sealed class WeekHandover(WorkItems items) : IOpenRecords
{
    private const string Waiting = "select * from [schedule.week] where state = 'Sent' and agency_id in @Ended order by id";

    public Task<IReadOnlyList<HandedRecord>> OpenAsync(Session session, Handover handover) => Task.FromResult<IReadOnlyList<HandedRecord>>([]);

    public async Task<IReadOnlyList<HandedRecord>> PassAsync(Session session, Handover handover)
    {
        foreach (var week in await session.QueryAsync<WeekRow>(Waiting, new { Ended = session.Ids(handover.Agencies.Select(a => a.Id.Value)) }))
        {
            await session.ExecuteAsync("update [schedule.week] set state = 'Draft', opinion = @Basis, version = version + 1 where id = @Id", new { handover.Basis, week.Id });
            await items.CloseAsync(session, week.Id.Value);
            session.Audit("schedule.week.passed", WeekRow.Kind, week.Id.Value, new { week = ScheduleWords.WeekOf(week.Monday) });
        }

        return [];
    }
}
