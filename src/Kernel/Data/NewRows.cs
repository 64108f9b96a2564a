namespace LienThong.Kernel.Data;

/// <summary>Many new rows of one table of a module at once, for imports; unlike with a context's own, nothing is tracked afterwards on PostgreSQL.</summary>
public static partial class NewRows
{
    /// <summary>Inserts the rows now, in their order. They must be new: a key that is there already fails.</summary>
    public static Task AddManyAsync<TContext, TRow>(this Session session, IReadOnlyList<TRow> rows) where TContext : ModuleContext where TRow : class
    {
        if (rows.Count == 0) return Task.CompletedTask;
        return session.Engine == Engine.Postgres ? CopyAsync(session, session.Context<TContext>(), rows) : SaveAsync(session, session.Context<TContext>(), rows);
    }
}
