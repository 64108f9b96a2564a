using LienThong.Kernel.Data;

namespace LienThong.Kernel.Operating;

/// <summary>Marks a database whose node has moved to another one: it can be read, but every write fails, in running nodes too, because each writes to the audit.</summary>
internal static partial class MovedAway
{
    /// <summary>Keeps writers out until the transaction ends; the first statement of it.</summary>
    public static async Task HoldAsync(Session session)
    {
        if (session.Engine == Engine.Postgres) await session.ExecuteAsync(HoldOnPostgres);
    }

    public static async Task SetAsync(Session session)
    {
        foreach (var statement in session.Engine == Engine.Sqlite ? OnSqlite : OnPostgres) await session.ExecuteAsync(statement);
    }

    public static async Task<bool> IsSetAsync(Session session) =>
        await session.ScalarAsync<long>(session.Engine == Engine.Sqlite ? AskSqlite : AskPostgres) > 0;
}
