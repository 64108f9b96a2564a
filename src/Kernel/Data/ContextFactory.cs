using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LienThong.Kernel.Data;

/// <summary>Makes module contexts on an open connection; each context has a constructor taking only its options.</summary>
internal sealed class ContextFactory
{
    private static readonly ConcurrentDictionary<Type, Func<DbContextOptions, DbContext>> Makers = new();

    public TContext Make<TContext>(Engine engine, DbConnection connection, DbTransaction? transaction) where TContext : DbContext
    {
        var builder = new DbContextOptionsBuilder<TContext>();
        if (engine == Engine.Sqlite) builder.UseSqlite(connection);
        else builder.UseNpgsql(connection);
        builder.AddInterceptors(Statements.Counter.Instance);
        builder.ConfigureWarnings(w => w.Ignore(RelationalEventId.PendingModelChangesWarning, CoreEventId.ManyServiceProvidersCreatedWarning));
        var maker = Makers.GetOrAdd(typeof(TContext), static type =>
        {
            var constructor = type.GetConstructors().Single();
            return options => (DbContext)constructor.Invoke([options]);
        });
        var context = (TContext)maker(builder.Options);
        if (transaction is not null) context.Database.UseTransaction(transaction);
        return context;
    }
}
