using System.Diagnostics;

namespace LienThong.Bench.Frame;

/// <summary>Times of the same work done by us and by the reference, in turns, so that a busy machine is unfair to neither.</summary>
internal sealed class Pair
{
    private readonly List<double> _ours = [];
    private readonly List<double> _reference = [];

    public Times Ours => new(_ours);

    public Times Reference => new(_reference);

    /// <summary>Ratio of the medians.</summary>
    public double Ratio => Ours.P50 / Reference.P50;

    public static async Task<Pair> MeasureAsync(int rounds, Func<int, Task> ours, Func<int, Task> reference, int warmUp = 20)
    {
        for (var i = 0; i < warmUp; i++)
        {
            await ours(i - warmUp);
            await reference(i - warmUp);
        }

        var pair = new Pair();
        for (var i = 0; i < rounds; i++)
        {
            if (i % 2 == 0) pair._ours.Add(await TimeAsync(ours, i));
            pair._reference.Add(await TimeAsync(reference, i));
            if (i % 2 == 1) pair._ours.Add(await TimeAsync(ours, i));
        }

        return pair;
    }

    private static async Task<double> TimeAsync(Func<int, Task> work, int round)
    {
        var start = Stopwatch.GetTimestamp();
        await work(round);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}

/// <summary>Milliseconds of many runs.</summary>
internal sealed class Times(IEnumerable<double> milliseconds)
{
    private readonly List<double> _sorted = [.. milliseconds.Order()];

    public double P50 => At(0.5);

    public double P95 => At(0.95);

    public double P99 => At(0.99);

    private double At(double part) => _sorted[(int)((_sorted.Count - 1) * part)];
}
