namespace LienThong.Kernel.Operating;

internal static partial class MovedAway
{
    private const string AskSqlite = "select count(*) from sqlite_master where type = 'trigger' and name = 'moved_away'";

    private static readonly string[] OnSqlite =
    [
        "create trigger moved_away before insert on [audit.entry] begin select raise(abort, 'This database has moved away.'); end",
    ];
}
