using LienThong.Kernel.Data;

namespace LienThong.Kernel.Operating;

/// <summary>One kind of thing that waits inside the node.</summary>
/// <param name="Words">What waits, and for what.</param>
/// <param name="Count">How many.</param>
/// <param name="Oldest">Since when the first of them.</param>
/// <param name="Patience">How long it may wait before somebody should look; null where people work it off in their own time.</param>
public sealed record Waiting(string Words, long Count, DateTimeOffset? Oldest, TimeSpan? Patience = null);

/// <summary>What waits in one module, counted when an operator asks. Each registers its own.</summary>
/// <param name="ReadAsync">Counts, as of an instant.</param>
public sealed record WaitingQueues(Func<Session, DateTimeOffset, Task<IReadOnlyList<Waiting>>> ReadAsync)
{
    /// <summary>A count and its oldest, as a query answers them.</summary>
    public sealed class Line
    {
        /// <summary>How many.</summary>
        public long Count { get; init; }
        /// <summary>Since when.</summary>
        public DateTimeOffset? Oldest { get; init; }

        /// <summary>In words.</summary>
        public Waiting As(string words, TimeSpan? patience = null) => new(words, Count, Oldest, patience);
    }
}
