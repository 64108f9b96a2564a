using System.Data.Common;
using System.Net.Sockets;
using LienThong.Kernel.Data;

namespace LienThong.Kernel.Operating;

/// <summary>
/// What is announced now, as this node knows it. A short-lived cache and not a message between nodes: the row is read again by
/// the first request that finds it older than five seconds, so every node knows within that time without a restart, a lost
/// message leaves none behind, and no page has a statement of its own for it.
/// </summary>
public sealed class MaintenanceBoard
{
    /// <summary>Code of the refusal of a write.</summary>
    public const string Refusal = "kernel.maintenance";

    /// <summary>How old what is known may be.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromSeconds(5);

    private Maintenance? _known;
    private long _readAt;

    /// <summary>What people are told at that instant; null when nothing.</summary>
    public Maintenance? Told(DateTimeOffset at) => _known is { } known && known.IsTold(at) ? known : null;

    /// <summary>Reads again what is too old. Where the database does not answer, what was known stays: the page itself will say so.</summary>
    public async Task RefreshAsync(UnitOfWork work, DateTimeOffset now)
    {
        var (before, at) = (Interlocked.Read(ref _readAt), now.UtcTicks);
        if (Math.Abs(at - before) < Kept.Ticks || Interlocked.CompareExchange(ref _readAt, at, before) != before) return;
        try
        {
            _known = await work.ReadAsync(ReadAsync);
        }
        catch (Exception e) when (e is DbException or IOException or SocketException or TimeoutException)
        {
            // Asked again in five seconds.
        }
    }

    /// <summary>The row as it stands.</summary>
    public static Task<Maintenance?> ReadAsync(Session session) =>
        session.FindAsync<Maintenance>("select id, words, announced_from, starts_at, ends_at, refuses_writes from [kernel.maintenance]");

    /// <summary>This node reads again at once; said after a change was committed.</summary>
    public void Forget() => Interlocked.Exchange(ref _readAt, 0);
}
