using LienThong.Kernel.Data;

namespace LienThong.Kernel.Search;

/// <summary>
/// An entry's place in time: its day in the high bits, its number within the day in the low ones, so that newest first is one
/// descending walk. SQLite wants small distances between places (its lists store differences); PostgreSQL does not care and
/// numbers from one sequence, so that writers never wait for each other.
/// </summary>
internal static class Position
{
    private static readonly DateOnly Epoch = new(1900, 1, 1);

    /// <summary>Low bits: four million entries a day on SQLite.</summary>
    public static int Bits(Engine engine) => engine == Engine.Sqlite ? 22 : 40;

    /// <summary>Lowest place of a day; earlier days than 1900 count as its first.</summary>
    public static long FirstOf(Engine engine, DateOnly day) => (long)Math.Max(0, day.DayNumber - Epoch.DayNumber) << Bits(engine);

    /// <summary>Lowest place of the next day.</summary>
    public static long EndOf(Engine engine, DateOnly day) => FirstOf(engine, day) + (1L << Bits(engine));

    public static bool SameDay(Engine engine, long position, DateOnly day) => position >> Bits(engine) == FirstOf(engine, day) >> Bits(engine);
}
