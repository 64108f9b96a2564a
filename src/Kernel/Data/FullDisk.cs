using Microsoft.Data.Sqlite;
using Npgsql;

namespace LienThong.Kernel.Data;

/// <summary>Knows a full disk by what the engines and the system throw: nothing was written then, and what was stays whole.</summary>
public static class FullDisk
{
    private const int SqliteFull = 13;
    private const int NoSpaceOnUnix = 28;
    private const int NoSpaceOnWindows = unchecked((int)0x80070070);

    /// <summary>Whether that is what lies behind an exception.</summary>
    public static bool IsBehind(Exception? exception)
    {
        for (var e = exception; e is not null; e = e.InnerException)
            if (e is SqliteException { SqliteErrorCode: SqliteFull } or PostgresException { SqlState: PostgresErrorCodes.DiskFull } or IOException { HResult: NoSpaceOnUnix or NoSpaceOnWindows }) return true;
        return false;
    }
}
