using LienThong.Kernel.Acts;
using LienThong.Kernel.Audit;
using LienThong.Kernel.Operating;
using LienThong.Kernel.Results;
using Microsoft.EntityFrameworkCore;

namespace LienThong.Kernel.Data;

/// <summary>
/// The one way data is written and read. A write is one transaction with its permission, its act, its audit and its
/// idempotency key; what is not Ok is rolled back whole. Nothing retries behind the caller's back.
/// </summary>
public sealed class UnitOfWork(Database database)
{
    private const string TakeKey = """
        insert into [kernel.idempotency](person_id, key, action, answer, at) values (@Person, @Key, @Action, null, @At)
        on conflict (person_id, key) do nothing
        """;

    private readonly WriteQueue _queue = new();
    private readonly ContextFactory _contexts = new();

    /// <summary>The database underneath.</summary>
    public Database Database => database;

    /// <summary>What maintenance is announced; while one refuses writes, people's writes are answered with a refusal that keeps what they typed.</summary>
    public MaintenanceBoard Maintenance { get; } = new();

    /// <summary>Runs a use case in one transaction when the actor's hat holds the permission.</summary>
    /// <returns>The body's answer, or the first answer when the act's key was used before.</returns>
    public async Task<Result<T>> WriteAsync<T>(Permission permission, Act act, Func<Session, Task<Result<T>>> body, CancellationToken ct = default)
    {
        if (!permission.Allows(act.Actor.Role)) return Fail.Refused("kernel.not-permitted", KernelTexts.NotPermitted);
        if (!permission.InMaintenance && await ClosedAsync(act.At) is { } closed) return Fail.Refused(MaintenanceBoard.Refusal, KernelTexts.InMaintenance(closed.EndsAt));
        if (act.Key is { Length: > 100 }) return Fail.Invalid("", "kernel.key-too-long", KernelTexts.KeyTooLong);
        return await TransactAsync(permission.Code, act, body, ct);
    }

    /// <summary>Background work of the node itself (courier, sealer, import by the operator): no hat asked, same transaction and audit.</summary>
    public Task<Result<T>> SystemWriteAsync<T>(string action, Act act, Func<Session, Task<Result<T>>> body, CancellationToken ct = default) =>
        TransactAsync(action, act, body, ct);

    /// <summary>Reads in one snapshot (SQLite) or statement by statement (PostgreSQL).</summary>
    public async Task<T> ReadAsync<T>(Func<Session, Task<T>> body, CancellationToken ct = default)
    {
        await using var session = await OpenAsync(null, writes: false, ct);
        return await body(session);
    }

    /// <summary>Housekeeping that is no record of the office's (seals, staged files, sessions): a transaction without act or audit.</summary>
    public async Task<T> MaintainAsync<T>(Func<Session, Task<T>> body, CancellationToken ct = default)
    {
        using var turn = database.Engine == Engine.Sqlite ? await _queue.EnterAsync(ct) : null;
        await using var session = await OpenAsync(null, writes: true, ct);
        var answer = await body(session);
        await session.SaveAsync();
        await session.Transaction!.CommitAsync(ct);
        session.RunAfterCommit();
        return answer;
    }

    /// <summary>Reads one state of everything, however long it takes, while others write; with <paramref name="hold"/> nobody writes before the body is done, and what it writes is kept.</summary>
    internal async Task<T> SnapshotAsync<T>(Func<Session, Task<T>> body, bool hold, CancellationToken ct)
    {
        using var turn = hold && database.Engine == Engine.Sqlite ? await _queue.EnterAsync(ct) : null;
        await using var session = await OpenAsync(null, hold, ct, snapshot: true);
        var answer = await body(session);
        await session.Transaction!.CommitAsync(ct);
        return answer;
    }

    // The node's own work goes on, signing in too: it is the office's records that stand still.
    private async Task<Maintenance?> ClosedAsync(DateTimeOffset at)
    {
        await Maintenance.RefreshAsync(this, at);
        return Maintenance.Told(at) is { RefusesWrites: true } told && told.IsUnderWay(at) ? told : null;
    }

    private async Task<Result<T>> TransactAsync<T>(string action, Act act, Func<Session, Task<Result<T>>> body, CancellationToken ct)
    {
        Result<T> answer;
        using (var turn = database.Engine == Engine.Sqlite ? await _queue.EnterAsync(ct) : null)
        await using (var session = await OpenAsync(act, writes: true, ct))
        {
            if (act.Key is not null && await RepeatedAsync<T>(session, action, act) is { } first) return first;
            answer = await body(session);
            if (!answer.IsOk) return answer;
            try
            {
                await session.SaveAsync();
            }
            catch (DbUpdateConcurrencyException)
            {
                return Fail.Conflict(0);
            }

            if (session.AuditLines.Count == 0) throw new InvalidOperationException($"{action} wrote no audit line.");
            await AuditWriter.WriteAsync(session);
            if (act.Key is not null)
                await session.ExecuteAsync("update [kernel.idempotency] set answer = @Answer where person_id = @Person and key = @Key", new { Answer = Json.Write(answer.Value), act.Actor.Person, act.Key });
            // Past this point the caller's cancellation must not leave the outcome unknown.
            await session.Transaction!.CommitAsync(CancellationToken.None);
            session.RunAfterCommit();
        }

        return answer;
    }

    private static async Task<Result<T>?> RepeatedAsync<T>(Session session, string action, Act act)
    {
        if (await session.ExecuteAsync(TakeKey, new { act.Actor.Person, act.Key, Action = action, act.At }) == 1) return null;
        var known = await session.FindAsync<KnownKey>("select action, answer from [kernel.idempotency] where person_id = @Person and key = @Key", new { act.Actor.Person, act.Key });
        if (known is null || known.Action != action) return Fail.Refused("kernel.key-reused", KernelTexts.KeyReused);
        return Json.Read<T>(known.Answer!);
    }

    private async Task<Session> OpenAsync(Act? act, bool writes, CancellationToken ct, bool snapshot = false)
    {
        var connection = await database.TakeAsync(ct);
        try
        {
            var transaction = connection is SqliteLink link ? link.Begin(deferred: !writes)
                : snapshot ? await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, ct)
                : writes ? await connection.BeginTransactionAsync(ct)
                : null;
            return new Session(database, connection, transaction, act, _contexts, ct);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private sealed class KnownKey
    {
        public string Action { get; init; } = "";
        public string? Answer { get; init; }
    }
}
