using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace LienThong.Kernel.Data;

/// <summary>Knows by what the drivers throw that the database does not answer: killed, restarting, unreachable, its file gone.</summary>
public static class LostDatabase
{
    private const int SqliteCannotOpen = 14;
    private const int SqliteReadWrite = 10;

    /// <summary>Whether that is what lies behind an exception. What was in hand was not written, or its answer was lost: the same key tells.</summary>
    public static bool IsBehind(Exception? exception)
    {
        for (var e = exception; e is not null; e = e.InnerException)
        {
            if (e is SqliteException { SqliteErrorCode: SqliteCannotOpen or SqliteReadWrite }) return true;
            if (e is PostgresException { SqlState: var state }) return state is PostgresErrorCodes.InvalidCatalogName || state.StartsWith("57P", StringComparison.Ordinal) || state.StartsWith("08", StringComparison.Ordinal);
            if (e is NpgsqlException { InnerException: SocketException or IOException or TimeoutException }) return true;
        }

        return false;
    }
}
