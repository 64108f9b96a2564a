using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace LienThong.Kernel.Data;

/// <summary>The transaction of a <see cref="SqliteLink"/>.</summary>
internal sealed class SqliteTurn(SqliteLink link, SqliteTransaction raw) : DbTransaction
{
    public SqliteTransaction Raw => raw;

    public override IsolationLevel IsolationLevel => raw.IsolationLevel;

    protected override DbConnection DbConnection => link;

    public override void Commit() => raw.Commit();

    public override void Rollback() => raw.Rollback();

    protected override void Dispose(bool disposing)
    {
        if (disposing) raw.Dispose();
        base.Dispose(disposing);
    }
}
