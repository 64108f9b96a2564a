using System.Text;

namespace LienThong.Host.Demo;

/// <summary>SplitMix64: the same numbers on every machine and runtime, unlike System.Random.</summary>
internal sealed class DemoRandom(ulong seed)
{
    private ulong state = seed;

    /// <summary>A stream of its own for a part of the world, so that a change elsewhere does not shift it.</summary>
    public static DemoRandom For(string name)
    {
        var hash = 14695981039346656037UL;
        foreach (var b in Encoding.UTF8.GetBytes(name)) hash = (hash ^ b) * 1099511628211UL;
        return new DemoRandom(hash);
    }

    public ulong NextBits()
    {
        state += 0x9E3779B97F4A7C15UL;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }

    public int Below(int limit) => (int)(NextBits() % (ulong)limit);

    /// <summary>From low to high, both included.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    public bool Percent(int chance) => Below(100) < chance;

    public T Pick<T>(IReadOnlyList<T> list) => list[Below(list.Count)];

    public List<T> Some<T>(IReadOnlyList<T> list, int count)
    {
        var rest = list.ToList();
        var taken = new List<T>();
        while (taken.Count < count && rest.Count > 0)
        {
            var at = Below(rest.Count);
            taken.Add(rest[at]);
            rest.RemoveAt(at);
        }
        return taken;
    }
}
