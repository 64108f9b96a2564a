using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace LienThong.Kernel.Data;

/// <summary>
/// An open connection to the file, with the statements compiled on it. The engine compiles a statement anew for each
/// command, which for a page's queries costs more than running them; here a statement is compiled once a connection.
/// </summary>
internal sealed class SqliteLink(SqliteConnection raw) : DbConnection
{
    private const int MostStatements = 128;
    private const int LongestText = 4_000;
    private readonly Dictionary<string, SqliteCommand> _compiled = new(StringComparer.Ordinal);

    [AllowNull]
    public override string ConnectionString { get => raw.ConnectionString; set => throw new NotSupportedException(); }

    public override string Database => raw.Database;

    public override string DataSource => raw.DataSource;

    public override string ServerVersion => raw.ServerVersion;

    public override ConnectionState State => raw.State;

    /// <summary>Begins a transaction: a deferred one sees one state of the file, another may write.</summary>
    public SqliteTurn Begin(bool deferred) => new(this, raw.BeginTransaction(deferred));

    /// <summary>The command of a statement, for one use; <see cref="Give"/> takes it back.</summary>
    public SqliteCommand Take(string sql)
    {
        if (_compiled.Remove(sql, out var known)) return known;
        var made = raw.CreateCommand();
        made.CommandText = sql;
        return made;
    }

    public void Give(SqliteCommand command)
    {
        command.Parameters.Clear();
        command.Transaction = null;
        if (_compiled.Count >= MostStatements) Forget();
        if (command.CommandText.Length > LongestText || !_compiled.TryAdd(command.CommandText, command)) command.Dispose();
    }

    public override void Open() => throw new NotSupportedException();

    public override void Close() => raw.Close();

    public override void ChangeDatabase(string databaseName) => throw new NotSupportedException();

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => throw new NotSupportedException();

    protected override DbCommand CreateDbCommand() => new SqliteStatement(this);

    protected override void Dispose(bool disposing)
    {
        if (disposing) Forget();
        base.Dispose(disposing);
        if (disposing) raw.Dispose();
    }

    private void Forget()
    {
        foreach (var command in _compiled.Values) command.Dispose();
        _compiled.Clear();
    }
}
