using LienThong.Kernel;
using LienThong.Kernel.Acts;

namespace LienThong.Integration.Documents;

/// <summary>The last tenth of a second of 2026 in Hà Nội, and many writers who go on over midnight while the time is moved.</summary>
internal sealed class NewYearsEve(Province province)
{
    public const int Writers = 16;
    public static readonly DateOnly OldDay = new(2026, 12, 31);
    public static readonly DateOnly NewDay = new(2027, 1, 1);
    public static readonly DateTimeOffset Before = new(2026, 12, 31, 23, 59, 59, 900, Clock.Offset);
    public static readonly DateTimeOffset Midnight = new(2027, 1, 1, 0, 0, 0, Clock.Offset);
    private int _acts;

    /// <summary>How many acts began in the old year and came back in the new one.</summary>
    public int Across { get; private set; }

    /// <summary>Every writer makes its act and then writes, round after round; midnight strikes between an act of the middle and its write.</summary>
    public async Task<List<T>> WriteAsync<T>(int rounds, Func<int, int, Act, Task<T>> write, Func<int, Actor> who)
    {
        var written = await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            var answers = new List<(T Answer, bool Across)>();
            for (var round = 0; round < rounds; round++)
            {
                var act = new Act(who(writer), Now, $"night-{writer}-{round}");
                if (Interlocked.Increment(ref _acts) == Writers * rounds / 2) province.Time.SetTo(Midnight);
                var answer = await write(writer, round, act);
                answers.Add((answer, Clock.DateOf(act.At) == OldDay && Clock.DateOf(Now) == NewDay));
            }

            return answers;
        })));
        Across = written.Sum(w => w.Count(a => a.Across));
        return [.. written.SelectMany(w => w.Select(a => a.Answer))];
    }

    private DateTimeOffset Now => province.Get<Clock>().Now;
}
