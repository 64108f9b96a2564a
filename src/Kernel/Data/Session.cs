using System.Collections;
using System.Collections.Concurrent;
using System.Data.Common;
using System.Text.RegularExpressions;
using Dapper;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace LienThong.Kernel.Data;

/// <summary>
/// One connection and, when writing, one transaction. Hand-written SQL and every module's context go through it together.
/// Tables are written <c>[schema.table]</c>; parameters <c>@name</c>; lists <c>in @names</c> with an array.
/// </summary>
public sealed partial class Session : IAsyncDisposable
{
    private static readonly ConcurrentDictionary<(Engine, string), string> Rewritten = new();
    private readonly List<DbContext> _contexts = [];
    private readonly List<Action> _afterCommit = [];
    private readonly ContextFactory _factory;

    private readonly Database _database;
    private readonly DbConnection _connection;
    private readonly Act? _act;

    internal Session(Database database, DbConnection connection, DbTransaction? transaction, Act? act, ContextFactory factory, CancellationToken ct)
    {
        (_database, _connection, Transaction, _factory, Cancelled) = (database, connection, transaction, factory, ct);
        _act = act;
    }

    /// <summary>The engine underneath.</summary>
    public Engine Engine => _database.Engine;

    /// <summary>The open transaction; null on a PostgreSQL read.</summary>
    public DbTransaction? Transaction { get; }

    /// <summary>The caller's cancellation.</summary>
    public CancellationToken Cancelled { get; }

    /// <summary>Who writes, when and why; a bug to ask for on a read.</summary>
    public Act Act => _act ?? throw new InvalidOperationException("A read has no act.");

    internal List<AuditLine> AuditLines { get; } = [];

    /// <summary>For what streams many rows; everything else goes through the methods below.</summary>
    internal DbConnection Connection => _connection;

    /// <summary>Runs a statement; the number of rows it changed.</summary>
    public Task<int> ExecuteAsync(string sql, object? args = null) => _connection.ExecuteAsync(Command(sql, args));

    /// <summary>Until this transaction ends nobody else changes the table, and readers go on; SQLite has one writer anyway.</summary>
    /// <param name="table">As SQL names it: <c>[schema.table]</c>.</param>
    public Task HoldTableAsync(string table) => Engine == Engine.Postgres ? ExecuteAsync($"lock table {table} in exclusive mode") : Task.CompletedTask;

    /// <summary>Rows of a query, buffered.</summary>
    public async Task<List<T>> QueryAsync<T>(string sql, object? args = null) => (await _connection.QueryAsync<T>(Command(sql, args))).AsList();

    /// <summary>Rows of two queries with the same parameters, asked together: one way to the server and back.</summary>
    public async Task<(List<T1> First, List<T2> Second)> QueryAsync<T1, T2>(string first, string second, object? args = null)
    {
        Statements.Count();
        await using var both = await _connection.QueryMultipleAsync(Command($"{first};\n{second}", args));
        return ((await both.ReadAsync<T1>()).AsList(), (await both.ReadAsync<T2>()).AsList());
    }

    /// <summary>Rows of three queries with the same parameters, asked together.</summary>
    public async Task<(List<T1> First, List<T2> Second, List<T3> Third)> QueryAsync<T1, T2, T3>(string first, string second, string third, object? args = null)
    {
        Statements.Count();
        Statements.Count();
        await using var all = await _connection.QueryMultipleAsync(Command($"{first};\n{second};\n{third}", args));
        return ((await all.ReadAsync<T1>()).AsList(), (await all.ReadAsync<T2>()).AsList(), (await all.ReadAsync<T3>()).AsList());
    }

    /// <summary>The one row, or default when there is none.</summary>
    public Task<T?> FindAsync<T>(string sql, object? args = null) => _connection.QueryFirstOrDefaultAsync<T>(Command(sql, args));

    /// <summary>The first column of the first row.</summary>
    public async Task<T> ScalarAsync<T>(string sql, object? args = null) => (await _connection.ExecuteScalarAsync<T>(Command(sql, args)))!;

    /// <summary>The SQL as this engine wants it: <c>[schema.table]</c> becomes the engine's name.</summary>
    public string Sql(string sql) => Rewritten.GetOrAdd((Engine, sql), static key =>
        key.Item1 == Engine.Postgres
            ? ListParameter().Replace(TableName().Replace(key.Item2, "$1.$2"), "= any($1)")
            : TableName().Replace(key.Item2, "$1_$2"));

    /// <summary>A list of ids as this engine stores them, for <c>in @Ids</c>, where no handler is asked.</summary>
    public IEnumerable Ids(IEnumerable<Guid> ids) => Engine == Engine.Sqlite ? ids.Select(Mapping.Bytes).ToArray() : ids.ToArray();

    /// <summary>A module's context on this connection and transaction; saved with the session.</summary>
    public TContext Context<TContext>() where TContext : ModuleContext
    {
        foreach (var open in _contexts)
            if (open is TContext known) return known;
        var context = _factory.Take<TContext>(Engine, _connection, Transaction);
        _contexts.Add(context);
        return context;
    }

    /// <summary>Sends pending changes of the contexts now, inside the transaction.</summary>
    public async Task SaveAsync()
    {
        foreach (var context in _contexts) await context.SaveChangesAsync(Cancelled);
    }

    /// <summary>Writes one line of the audit with this act. Every write has at least one.</summary>
    /// <param name="action">Stable past-tense code, e.g. <c>documents.incoming.registered</c>.</param>
    /// <param name="kind">Kind of record, e.g. <c>incoming</c>.</param>
    /// <param name="id">The record.</param>
    /// <param name="detail">What changed, serialised as JSON; no secrets, no whole texts.</param>
    public void Audit(string action, string kind, Guid id, object? detail = null) => AuditLines.Add(new(action, kind, id, detail));

    /// <summary>Runs after the commit, in this process only: wake a courier, push to a browser. Never needed for correctness.</summary>
    public void AfterCommit(Action action) => _afterCommit.Add(action);

    internal void RunAfterCommit()
    {
        foreach (var action in _afterCommit) action();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var context in _contexts) await _factory.GiveAsync(context);
        if (Transaction is not null) await Transaction.DisposeAsync();
        await _database.GiveAsync(_connection);
    }

    private CommandDefinition Command(string sql, object? args)
    {
        Statements.Count();
        return new(Sql(sql), args, Transaction, cancellationToken: Cancelled);
    }

    [GeneratedRegex(@"\[(\w+)\.(\w+)\]")]
    private static partial Regex TableName();

    [GeneratedRegex(@"\bin (@\w+)")]
    private static partial Regex ListParameter();
}
