using System.Diagnostics;
using LienThong.Bench.Frame;
using LienThong.Bench.Office;
using LienThong.Bench.Reference;
using LienThong.Documents;
using LienThong.Kernel.Organisation;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Bench.Counts;

/// <summary>Figures of a year's documents of all agencies of a province, beside plain sums over the same rows, and the share that the review tells.</summary>
internal sealed class CountsBench : IBench
{
    private const int Rounds = 12, Full = 1_000_000;
    private static readonly DateOnly From = new(2026, 1, 1), To = new(2026, 12, 31);

    public string Name => "counts";

    public string Promise => "Figures of a million documents of 440 agencies in a year (in by channel, out, on time and late, people) take under 1 s, and at most 2 times plain sums of the same rows; so does what the review tells of them.";

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
        var start = Stopwatch.GetTimestamp();
        await new ProvinceBooks(office).FillAsync(rows);
        var engine = office.Database.Engine;
        report.Note($"{engine}: {rows:N0} incoming and a tenth as many outgoing documents of {ProvinceBooks.Agencies} agencies, written by SQL in {Stopwatch.GetElapsedTime(start).TotalSeconds:N0} s.");
        var (counts, organisations) = (office.Services.GetRequiredService<DocumentCounts>(), office.Services.GetRequiredService<Organisations>());
        Task<List<AgencyCount>> OursAsync(bool exchange = false) => office.Work.ReadAsync(async s => await counts.OfAsync(s, await organisations.AgenciesAsync(s, To), From, To, exchange));
        await using var bare = new CountsSql(await office.Database.OpenAsync(), engine);
        var (ours, hand) = ((await OursAsync()).Sum(a => a.Arrived + a.Left + a.Late), await bare.ReadAsync());
        if (ours != hand) throw new InvalidOperationException($"The plain sums say {hand}, the figures {ours}.");
        var pair = await Pair.MeasureAsync(Rounds, _ => OursAsync(), _ => bare.ReadAsync(), warmUp: 2);
        report.Add($"{engine}, {rows:N0} documents of {ProvinceBooks.Agencies} agencies, a year", pair, 2.0);
        report.Add($"{engine}, {rows:N0}, the same", pair.Ours, 1_000);
        var review = await Pair.MeasureAsync(Rounds, _ => OursAsync(exchange: true), _ => Task.CompletedTask, warmUp: 2);
        report.Add($"{engine}, {rows:N0}, what the review asks", review.Ours, 1_000);
    }
}
