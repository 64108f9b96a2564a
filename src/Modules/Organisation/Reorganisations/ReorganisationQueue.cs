using LienThong.Kernel;
using LienThong.Kernel.Operating;

namespace LienThong.Organisation;

/// <summary>Reorganisations whose day has come and that could not be carried out, for the operators' page.</summary>
internal static class ReorganisationQueue
{
    public static readonly WaitingQueues All = new(async (session, now) =>
    {
        var due = await session.QueryAsync<DateOnly>("select on_day from [organisation.reorganisation] where state = 'Prepared' and on_day <= @Today order by on_day", new { Today = Clock.DateOf(now) });
        return [new Waiting(ReorganisationWords.DueQueue, due.Count, due.Count == 0 ? null : new DateTimeOffset(due[0].ToDateTime(TimeOnly.MinValue), Clock.Offset), TimeSpan.FromHours(1))];
    });
}
