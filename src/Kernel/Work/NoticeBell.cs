using System.Collections.Concurrent;
using System.Collections.Frozen;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace LienThong.Kernel.Work;

/// <summary>
/// Wakes those who wait for notices when one is committed: in this node, and on PostgreSQL in every node (LISTEN, NOTIFY).
/// A hint alone: what is told stands in the table, and whoever missed a ring reads it there.
/// </summary>
public sealed partial class NoticeBell(Database database, ILogger<NoticeBell>? log = null) : IAsyncDisposable
{
    private const string Channel = "lienthong_notice";
    private const string Everybody = "*";

    // PostgreSQL refuses 8,000 bytes.
    private const int LongestPayload = 7900;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<NoticeListener, PersonId> _listeners = [];
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _gate = new();
    private Task? _line;

    /// <summary>How often a person listens at this node.</summary>
    public int Listening(PersonId person) => _listeners.Values.Count(p => p == person);

    /// <summary>Hears what is told to the reader until disposed.</summary>
    public NoticeListener Listen(Reader reader)
    {
        lock (_gate)
        {
            if (database.Engine == Engine.Postgres) _line ??= Task.Run(HearOthersAsync);
        }

        var listener = new NoticeListener(this, reader.Tokens.ToFrozenSet());
        _listeners[listener] = reader.Person;
        return listener;
    }

    /// <summary>Rings for these holders when the session commits, and not when it is rolled back.</summary>
    internal async Task RingAsync(Session session, IReadOnlyCollection<string> holders)
    {
        if (session.Engine == Engine.Sqlite)
        {
            session.AfterCommit(() => Ring(holders));
            return;
        }

        var payload = string.Join(' ', holders);
        await session.ExecuteAsync("select pg_notify(@Channel, @Payload)", new { Channel, Payload = payload.Length > LongestPayload ? Everybody : payload });
    }

    internal void Leave(NoticeListener listener) => _listeners.TryRemove(listener, out _);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        if (_line is not null) await _line;
        _stop.Dispose();
    }

    private void Ring(IReadOnlyCollection<string> holders)
    {
        foreach (var listener in _listeners.Keys)
            if (holders.Any(listener.Holds)) listener.Ring();
    }

    private void RingAll()
    {
        foreach (var listener in _listeners.Keys) listener.Ring();
    }

    private async Task HearOthersAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                await using var connection = await database.OpenAloneAsync(_stop.Token);
                connection.Notification += (_, told) =>
                {
                    if (told.Payload == Everybody) RingAll();
                    else Ring(told.Payload.Split(' '));
                };
                await using (var listen = new NpgsqlCommand($"listen {Channel}", connection)) await listen.ExecuteNonQueryAsync(_stop.Token);
                // What was told while nobody listened.
                RingAll();
                while (true) await connection.WaitAsync(_stop.Token);
            }
            catch (OperationCanceledException) when (_stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                if (log is not null) Deaf(log, e);
                await Task.Delay(Patience, _stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Notices of other nodes are not heard; tried again soon.")]
    private static partial void Deaf(ILogger log, Exception e);
}
