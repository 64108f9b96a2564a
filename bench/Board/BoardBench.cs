using LienThong.Assignments.TaskBoard;
using LienThong.Bench.Frame;
using LienThong.Bench.Office;
using LienThong.Bench.Reference;
using LienThong.Kernel;
using LienThong.Kernel.Calendar;
using LienThong.Kernel.Work;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Bench.Board;

/// <summary>The statements of the leader's board over the tasks of an agency tree, beside the same figures asked by hand.</summary>
internal sealed class BoardBench : IBench
{
    private const int Rounds = 60, Full = 200_000;

    public string Name => "board";

    public string Promise => "What the leader's board of tasks asks, with the reader's rights in it, over 200,000 tasks of an agency tree takes under 500 ms, and at most 4 times the same sums written by hand for one agency without rights.";

    public async Task RunAsync(Report report, Scale scale)
    {
        // A small run tells whether it works, not how fast it is.
        var rows = int.TryParse(Environment.GetEnvironmentVariable("LIENTHONG_BENCH_ROWS"), out var asked) ? asked : Full;
        await EngineAsync(report, rows, new Store(null));
        if (Environment.GetEnvironmentVariable("LIENTHONG_TEST_PG") is { Length: > 0 } server) await EngineAsync(report, rows, new Store(server));
        else report.Note("PostgreSQL was not measured: LIENTHONG_TEST_PG names no server.");
    }

    private static async Task EngineAsync(Report report, int rows, Store store)
    {
        await using var office = await BookOffice.OpenAsync(store);
        var forest = new TaskForest(office);
        await forest.FillAsync(rows);
        var board = new TaskBoard(office.Work, office.Services.GetRequiredService<WorkItems>(), office.Services.GetRequiredService<Holidays>(), office.Services.GetRequiredService<Clock>());
        var reader = forest.Reader;
        await using var bare = new BoardSql(await office.Database.OpenAsync(), office.Database.Engine, forest);
        var (ours, hand) = ((await board.FindAsync(reader, default)).Total.Open, await bare.ReadAsync());
        if (ours != hand) throw new InvalidOperationException($"The bare SQL counts {hand} open tasks, the board {ours}.");
        var pair = await Pair.MeasureAsync(Rounds, _ => board.FindAsync(reader, default), _ => bare.ReadAsync());
        report.Add($"{office.Database.Engine}, {rows:N0} tasks, {ours:N0} of them open for the reader", pair, 4.0);
        report.Add($"{office.Database.Engine}, {rows:N0} tasks, the same", pair.Ours, 500);
    }
}
