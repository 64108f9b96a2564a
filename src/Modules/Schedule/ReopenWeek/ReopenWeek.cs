using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Schedule;

/// <summary>An approved week that is not published yet is arranged further, and has to be approved again.</summary>
internal sealed class ReopenWeek(UnitOfWork work)
{
    public Task<Result<Done>> HandleAsync(WeekStep step, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.Arrange, act, async session =>
    {
        var taken = await Weeks.TakeAsync(session, step, WeekAction.Reopen);
        if (!taken.IsOk) return taken.Failure;
        (taken.Value.ApprovedByName, taken.Value.ApprovedAt) = ("", null);
        return await Weeks.KeepAsync(session, taken.Value, "reopened");
    }, ct);
}
