namespace LienThong.Operating.ReadStatus;

/// <summary>What one route took over the last hour.</summary>
internal sealed record RouteFigures(string Route, long Count, long Failed, double P95, double P99, double Slowest);

/// <summary>
/// How long one route takes: a ring of sixty minutes, each with counts by step of a fifth, so that memory does not grow with the
/// visits. A share is told as the end of its step, never below the truth; the slowest is exact.
/// </summary>
internal sealed class RouteTimes
{
    public const double Step = 1.2;
    private const int Minutes = 60;
    private const int Steps = 64;

    private readonly Lock _gate = new();
    private readonly Slot?[] _ring = new Slot?[Minutes];

    public void Add(long minute, double milliseconds, bool failed)
    {
        lock (_gate)
        {
            var slot = _ring[minute % Minutes] ??= new Slot();
            if (slot.Minute != minute) slot.Begin(minute);
            slot.Counts[Math.Clamp((int)Math.Ceiling(Math.Log(Math.Max(milliseconds, 1), Step)), 0, Steps - 1)]++;
            slot.Slowest = Math.Max(slot.Slowest, milliseconds);
            if (failed) slot.Failed++;
        }
    }

    /// <summary>The hour that ends with a minute; null when nobody came in it.</summary>
    public RouteFigures? Read(string route, long minute)
    {
        var (counts, failed, slowest) = (new long[Steps], 0L, 0d);
        lock (_gate)
        {
            foreach (var slot in _ring)
            {
                if (slot is null || slot.Minute <= minute - Minutes || slot.Minute > minute) continue;
                for (var i = 0; i < Steps; i++) counts[i] += slot.Counts[i];
                failed += slot.Failed;
                slowest = Math.Max(slowest, slot.Slowest);
            }
        }

        var all = counts.Sum();
        return all == 0 ? null : new(route, all, failed, Share(counts, all, slowest, 0.95), Share(counts, all, slowest, 0.99), slowest);
    }

    private static double Share(long[] counts, long all, double slowest, double share)
    {
        var (wanted, passed) = (Math.Ceiling(all * share), 0L);
        for (var i = 0; i < Steps; i++)
            if ((passed += counts[i]) >= wanted) return Math.Min(Math.Pow(Step, i), slowest);
        return slowest;
    }

    private sealed class Slot
    {
        public readonly int[] Counts = new int[Steps];
        public long Minute = -1;
        public long Failed;
        public double Slowest;

        public void Begin(long minute)
        {
            (Minute, Failed, Slowest) = (minute, 0, 0);
            Array.Clear(Counts);
        }
    }
}
