using System.Runtime.CompilerServices;

namespace LienThong.Kernel.Data;

/// <summary>Makes the next item while the one before is used: reading and analysing beside the database's work.</summary>
public static class Ahead
{
    /// <summary>The items in their order; never more than one is made ahead.</summary>
    public static async IAsyncEnumerable<T> OneAhead<T>(this IAsyncEnumerable<T> source, [EnumeratorCancellation] CancellationToken ct = default)
    {
        await using var items = source.GetAsyncEnumerator(ct);
        var next = NextAsync(items);
        try
        {
            while (await next)
            {
                var item = items.Current;
                next = NextAsync(items);
                yield return item;
            }
        }
        finally
        {
            // Nothing may be put away while it still moves; its failure was told, or nobody waits for it any more.
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static Task<bool> NextAsync<T>(IAsyncEnumerator<T> items) => Task.Run(() => items.MoveNextAsync().AsTask());
}
