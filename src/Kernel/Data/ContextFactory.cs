using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LienThong.Kernel.Data;

/// <summary>Lends module contexts, emptied between two sessions: making one costs more than saving a row with it. Each has a constructor taking only its options.</summary>
internal sealed class ContextFactory
{
    private const int MostIdle = 16;
    private static readonly ConcurrentDictionary<(Type, Engine), Func<DbContext>> Makers = new();
    private readonly ConcurrentDictionary<Type, ConcurrentStack<DbContext>> _idle = new();

    public TContext Take<TContext>(Engine engine, DbConnection connection, DbTransaction? transaction) where TContext : DbContext
    {
        var context = (TContext)(Idle(typeof(TContext)).TryPop(out var known) ? known : Makers.GetOrAdd((typeof(TContext), engine), static key => Maker<TContext>(key.Item2))());
        context.Database.SetDbConnection(connection);
        if (transaction is not null) context.Database.UseTransaction(transaction);
        return context;
    }

    public async ValueTask GiveAsync(DbContext context)
    {
        context.ChangeTracker.Clear();
        context.Database.UseTransaction(null);
        context.Database.SetDbConnection(null);
        if (Idle(context.GetType()) is { Count: < MostIdle } idle) idle.Push(context);
        else await context.DisposeAsync();
    }

    private ConcurrentStack<DbContext> Idle(Type type) => _idle.GetOrAdd(type, static _ => new());

    private static Func<DbContext> Maker<TContext>(Engine engine) where TContext : DbContext
    {
        var builder = new DbContextOptionsBuilder<TContext>();
        if (engine == Engine.Sqlite) builder.UseSqlite();
        else builder.UseNpgsql();
        builder.AddInterceptors(Statements.Counter.Instance);
        builder.ConfigureWarnings(w => w.Ignore(RelationalEventId.PendingModelChangesWarning, CoreEventId.ManyServiceProvidersCreatedWarning));
        var (constructor, options) = (typeof(TContext).GetConstructors().Single(), builder.Options);
        return () => (DbContext)constructor.Invoke([options]);
    }
}
