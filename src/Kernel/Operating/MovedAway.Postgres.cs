namespace LienThong.Kernel.Operating;

internal static partial class MovedAway
{
    private const string AskPostgres = "select count(*) from pg_trigger where tgname = 'moved_away'";

    // The seals too: a sealer that went on would write heads that the new database does not know.
    private const string HoldOnPostgres = "lock table [audit.entry], [audit.seal] in exclusive mode";

    private static readonly string[] OnPostgres =
    [
        "create function audit.moved_away() returns trigger language plpgsql as $$ begin raise exception 'This database has moved away.'; end $$",
        "create trigger moved_away before insert on [audit.entry] for each row execute function audit.moved_away()",
    ];
}
