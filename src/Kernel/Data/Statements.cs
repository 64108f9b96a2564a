using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LienThong.Kernel.Data;

/// <summary>Counts the statements a request sends, so that tests can assert that a page's number is constant.</summary>
public static class Statements
{
    private static readonly AsyncLocal<Box?> Current = new();

    /// <summary>Starts counting for this flow of execution; the function returned reads the count.</summary>
    public static Func<int> Begin()
    {
        var box = new Box();
        Current.Value = box;
        return () => box.Count;
    }

    internal static void Count()
    {
        if (Current.Value is { } box) Interlocked.Increment(ref box.Count);
    }

    private sealed class Box
    {
        public int Count;
    }

    internal sealed class Counter : DbCommandInterceptor
    {
        public static readonly Counter Instance = new();

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Count();
            return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
        }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            Count();
            return base.NonQueryExecutingAsync(command, eventData, result, cancellationToken);
        }
    }
}
