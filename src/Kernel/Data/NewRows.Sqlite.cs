namespace LienThong.Kernel.Data;

public static partial class NewRows
{
    // No way to a server to save: statements compiled once are as fast as any.
    private static Task SaveAsync<TRow>(Session session, ModuleContext context, IReadOnlyList<TRow> rows) where TRow : class
    {
        context.Set<TRow>().AddRange(rows);
        return session.SaveAsync();
    }
}
