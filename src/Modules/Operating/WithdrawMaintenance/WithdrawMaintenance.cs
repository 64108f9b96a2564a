using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Operating.WithdrawMaintenance;

/// <summary>Takes an announcement back: it was put off, or is over before its time.</summary>
internal sealed class WithdrawMaintenance(UnitOfWork work)
{
    public Task<Result<Done>> HandleAsync(Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.SetMaintenance, act, async session =>
    {
        if (await session.ExecuteAsync("delete from [kernel.maintenance] where ends_at > @At", new { act.At }) == 0) return Fail.Refused("operating.maintenance.none", OperatingWords.NothingToWithdraw);
        session.Audit("operating.maintenance.withdrawn", "maintenance", Guid.Empty);
        session.AfterCommit(work.Maintenance.Forget);
        return Done.It;
    }, ct);
}
