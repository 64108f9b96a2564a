using System.Collections.Concurrent;

namespace LienThong.Kernel.Data;

/// <summary>Idle links to the file, handed out again while they hold their compiled statements and their cache of pages.</summary>
internal sealed class SqliteLinks(Database database) : IDisposable
{
    private const int MostIdle = 16;
    private readonly ConcurrentStack<SqliteLink> _idle = new();
    private bool _closed;

    public async Task<SqliteLink> TakeAsync(CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        return _idle.TryPop(out var link) ? link : new SqliteLink((Microsoft.Data.Sqlite.SqliteConnection)await database.OpenAsync(ct));
    }

    public void Give(SqliteLink link)
    {
        if (_closed || _idle.Count >= MostIdle) link.Dispose();
        else _idle.Push(link);
    }

    public void Dispose()
    {
        _closed = true;
        while (_idle.TryPop(out var link)) link.Dispose();
    }
}
