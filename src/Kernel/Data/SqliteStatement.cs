using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace LienThong.Kernel.Data;

/// <summary>One use of a compiled statement of a <see cref="SqliteLink"/>; disposed, the statement goes back to it.</summary>
internal sealed class SqliteStatement(SqliteLink link) : DbCommand
{
    private readonly SqliteCommand _given = new();
    private SqliteCommand? _taken;
    private SqliteDataReader? _reader;

    [AllowNull]
    public override string CommandText { get; set; } = "";

    public override int CommandTimeout { get; set; }

    public override CommandType CommandType { get; set; } = CommandType.Text;

    public override bool DesignTimeVisible { get; set; }

    public override UpdateRowSource UpdatedRowSource { get; set; }

    protected override DbConnection? DbConnection { get => link; set => throw new NotSupportedException(); }

    protected override DbParameterCollection DbParameterCollection => _given.Parameters;

    protected override DbTransaction? DbTransaction { get; set; }

    public override void Prepare()
    {
    }

    public override void Cancel()
    {
    }

    public override int ExecuteNonQuery() => Run(static command => command.ExecuteNonQuery());

    public override object? ExecuteScalar() => Run(static command => command.ExecuteScalar());

    public override Task<int> ExecuteNonQueryAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(ExecuteNonQuery());
    }

    public override Task<object?> ExecuteScalarAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(ExecuteScalar());
    }

    protected override DbParameter CreateDbParameter() => new SqliteParameter();

    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => _reader = Run(command => command.ExecuteReader(behavior));

    protected override Task<DbDataReader> ExecuteDbDataReaderAsync(CommandBehavior behavior, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(ExecuteDbDataReader(behavior));
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) GiveBack();
        base.Dispose(disposing);
    }

    private T Run<T>(Func<SqliteCommand, T> how)
    {
        GiveBack();
        _taken = link.Take(CommandText);
        _taken.Transaction = (DbTransaction as SqliteTurn)?.Raw;
        foreach (SqliteParameter one in _given.Parameters) _taken.Parameters.Add(one);
        try
        {
            return how(_taken);
        }
        catch
        {
            // What failed may be half bound or half stepped: it is not used again.
            _taken.Dispose();
            _taken = null;
            throw;
        }
    }

    private void GiveBack()
    {
        _reader?.Dispose();
        if (_taken is not null) link.Give(_taken);
        (_reader, _taken) = (null, null);
    }
}
