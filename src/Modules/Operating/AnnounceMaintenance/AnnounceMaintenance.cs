using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Operating;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Operating.AnnounceMaintenance;

/// <summary>Says when the system is maintained and what it means; in place of what was said before. There is one at a time.</summary>
internal sealed class AnnounceMaintenance(UnitOfWork work)
{
    public const int LongestWords = 300;
    public static readonly TimeSpan Longest = TimeSpan.FromDays(3);

    /// <param name="AnnouncedFrom">Null: at once.</param>
    internal sealed record Request(string? Words, DateTimeOffset? StartsAt, DateTimeOffset? EndsAt, DateTimeOffset? AnnouncedFrom, bool RefusesWrites);

    public async Task<Result<Done>> HandleAsync(Request request, Act act, CancellationToken ct)
    {
        var faults = Rules(request, act.At);
        if (faults.Count > 0) return Fail.Invalid(faults);
        return await work.WriteAsync<Done>(Permissions.SetMaintenance, act, async session =>
        {
            var values = new
            {
                Id = Maintenance.OnlyId,
                Words = Nfc.Clean(request.Words),
                AnnouncedFrom = request.AnnouncedFrom ?? act.At,
                StartsAt = request.StartsAt!.Value,
                EndsAt = request.EndsAt!.Value,
                request.RefusesWrites,
            };
            await session.ExecuteAsync("""
                insert into [kernel.maintenance](id, words, announced_from, starts_at, ends_at, refuses_writes)
                values (@Id, @Words, @AnnouncedFrom, @StartsAt, @EndsAt, @RefusesWrites)
                on conflict (id) do update set words = excluded.words, announced_from = excluded.announced_from, starts_at = excluded.starts_at,
                  ends_at = excluded.ends_at, refuses_writes = excluded.refuses_writes
                """, values);
            session.Audit("operating.maintenance.announced", "maintenance", Guid.Empty, new { values.Words, values.AnnouncedFrom, values.StartsAt, values.EndsAt, values.RefusesWrites });
            session.AfterCommit(work.Maintenance.Forget);
            return Done.It;
        }, ct);
    }

    internal static List<FieldError> Rules(Request request, DateTimeOffset now)
    {
        var faults = new List<FieldError>();
        if (Nfc.Clean(request.Words).Length is 0 or > LongestWords) Fault(nameof(request.Words), "words", OperatingWords.WordsFault);
        if (request.StartsAt is null) Fault(nameof(request.StartsAt), "starts", OperatingWords.TimeFault);
        if (request.EndsAt is null) Fault(nameof(request.EndsAt), "ends", OperatingWords.TimeFault);
        if (faults.Exists(f => f.Field is nameof(request.StartsAt) or nameof(request.EndsAt))) return faults;
        if (request.EndsAt <= now) Fault(nameof(request.EndsAt), "over", OperatingWords.OverFault);
        else if (request.EndsAt <= request.StartsAt) Fault(nameof(request.EndsAt), "order", OperatingWords.OrderFault);
        else if (request.EndsAt - request.StartsAt > Longest) Fault(nameof(request.EndsAt), "long", OperatingWords.LongFault);
        if (request.AnnouncedFrom > request.StartsAt) Fault(nameof(request.AnnouncedFrom), "late", OperatingWords.LateFault);
        return faults;

        void Fault(string field, string code, string message) => faults.Add(new(field, "operating.maintenance." + code, message));
    }
}
