using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Rights.Leaks;

/// <summary>Random organisations, dates and documents. A failing seed says all that leaked; run it again by its number.</summary>
public sealed class LeakTests
{
    private static readonly DateOnly[] Days = [new(2026, 11, 23), new(2026, 11, 24), new(2026, 11, 26)];

    public static IEnumerable<int> Seeds => Enumerable.Range(1, TestScale.Long ? 30 : 3);

    [Theory, Engines]
    public async Task Nobody_reads_a_word_or_a_count_of_what_was_not_given_to_them(Engine engine)
    {
        foreach (var seed in Seeds) await RunAsync(engine, seed);
    }

    private static async Task RunAsync(Engine engine, int seed)
    {
        await using var node = await TestNode.StartAsync(engine);
        await using var desk = new LeakDesk(node);
        var random = new Random(seed);
        var office = new LeakOffice(node, random, Days);
        await desk.OpenAsync(Days[0]);
        await office.BuildAsync();
        var script = new LeakScript(office, desk, random);
        var wrong = new List<string>();
        foreach (var day in Days)
        {
            await desk.OpenAsync(day);
            await script.WorkAsync();
            foreach (var person in office.People) await new LeakCheck(office, desk, script, person, day, random, wrong).RunAsync();
        }

        Assert.True(script.Records.Count > 12 && script.Words.Count > 30, "Too little was written to mean anything.");
        Assert.True(wrong.Count == 0, $"Seed {seed}:\n{string.Join("\n", wrong)}");
    }
}
