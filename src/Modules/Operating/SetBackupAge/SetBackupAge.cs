using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Operating;
using LienThong.Kernel.Results;

namespace LienThong.Operating.SetBackupAge;

/// <summary>After how many days without a backup the operators' page and the doctor warn.</summary>
internal sealed class SetBackupAge(UnitOfWork work)
{
    public const int Most = 90;

    internal sealed record Request(int? WarnDays);

    public async Task<Result<Done>> HandleAsync(Request request, Act act, CancellationToken ct)
    {
        if (request.WarnDays is not (>= 1 and <= Most)) return Fail.Invalid(nameof(request.WarnDays), "operating.backup-age.range", OperatingWords.BackupAgeFault);
        return await work.WriteAsync<Done>(Permissions.SetBackupAge, act, async session =>
        {
            await session.ExecuteAsync("insert into [kernel.backup_rule](id, warn_days) values (@Id, @WarnDays) on conflict (id) do update set warn_days = excluded.warn_days", new { Id = BackupRule.OnlyId, request.WarnDays });
            session.Audit("operating.backup-age.set", "backup-rule", Guid.Empty, new { request.WarnDays });
            return Done.It;
        }, ct);
    }
}
