using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Npgsql;
using SQLitePCL;

namespace LienThong.Kernel.Data;

/// <summary>Where a node keeps its data: a folder, and the engine with its connection string.</summary>
/// <param name="Folder">Files, staged uploads, seal heads, keys; and <c>lienthong.db</c> on SQLite.</param>
/// <param name="PostgresConnection">A PostgreSQL connection string, or null for the embedded SQLite.</param>
public sealed record DataSettings(string Folder, string? PostgresConnection = null);

/// <summary>Opens connections to the node's one database.</summary>
public sealed class Database : IAsyncDisposable
{
    // FULL: what was acknowledged survives the power cut. Two megabytes of cache, the default, are too few for a province; and
    // a search touches a page for each hit, so the file is read as memory (writes go as before).
    private const string Pragmas = "pragma foreign_keys = on; pragma synchronous = full; pragma cache_size = -16000; pragma mmap_size = 2000000000";

    // A pooled connection keeps its pragmas: they are said to each file handle once.
    private static readonly ConditionalWeakTable<sqlite3, object> Told = [];

    private readonly NpgsqlDataSource? _postgres;
    private readonly string _alone = "";
    private readonly string _sqlite = "";
    private readonly SqliteLinks? _links;

    /// <summary>Opens nothing yet; the folder is made when missing.</summary>
    public Database(DataSettings settings)
    {
        Mapping.Register();
        Folder = Path.GetFullPath(settings.Folder);
        // Only the server's own user reads what the pages guard.
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(Folder);
        else Directory.CreateDirectory(Folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        if (settings.PostgresConnection is { Length: > 0 } connection)
        {
            Engine = Engine.Postgres;
            // No session state is ever set, so nothing is to be reset when a connection goes back.
            var builder = new NpgsqlConnectionStringBuilder(connection) { MaxAutoPrepare = 100, AutoPrepareMinUsages = 3, NoResetOnClose = true };
            _postgres = NpgsqlDataSource.Create(builder);
            _alone = new NpgsqlConnectionStringBuilder(connection) { Pooling = false, KeepAlive = 30 }.ToString();
        }
        else
        {
            Engine = Engine.Sqlite;
            _sqlite = new SqliteConnectionStringBuilder
            {
                DataSource = Path.Combine(Folder, "lienthong.db"),
                DefaultTimeout = 30,
                Pooling = true,
            }.ToString();
            _links = new SqliteLinks(this);
        }
    }

    /// <summary>Which engine this node runs on.</summary>
    public Engine Engine { get; }

    /// <summary>The node's data folder, absolute.</summary>
    public string Folder { get; }

    /// <summary>A pooled open connection.</summary>
    public async Task<DbConnection> OpenAsync(CancellationToken ct = default)
    {
        if (_postgres is not null) return await _postgres.OpenConnectionAsync(ct);
        var connection = new SqliteConnection(_sqlite);
        await connection.OpenAsync(ct);
        if (!Told.TryAdd(connection.Handle!, Pragmas)) return connection;
        await using var pragma = connection.CreateCommand();
        pragma.CommandText = Pragmas;
        await pragma.ExecuteNonQueryAsync(ct);
        return connection;
    }

    /// <summary>A PostgreSQL connection outside the pool, for what keeps one; it may set session state, which ends with it.</summary>
    internal async Task<NpgsqlConnection> OpenAloneAsync(CancellationToken ct)
    {
        var connection = new NpgsqlConnection(_alone);
        await connection.OpenAsync(ct);
        return connection;
    }

    /// <summary>A connection for a session: on SQLite one that keeps its compiled statements.</summary>
    internal async Task<DbConnection> TakeAsync(CancellationToken ct) => _links is null ? await OpenAsync(ct) : await _links.TakeAsync(ct);

    /// <summary>Takes a session's connection back.</summary>
    internal ValueTask GiveAsync(DbConnection connection)
    {
        if (connection is not SqliteLink link) return connection.DisposeAsync();
        _links!.Give(link);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _links?.Dispose();
        if (_postgres is not null) await _postgres.DisposeAsync();
        else
        {
            using var connection = new SqliteConnection(_sqlite);
            SqliteConnection.ClearPool(connection);
        }
    }
}
