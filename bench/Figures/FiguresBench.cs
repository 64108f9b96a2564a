using LienThong.Bench.Frame;
using LienThong.Bench.Office;
using LienThong.Bench.Reference;

namespace LienThong.Bench.Figures;

/// <summary>A year review, a leader's dashboard, and many values summed through the succession of the provinces.</summary>
internal sealed class FiguresBench : IBench
{
    private const int Rounds = 200, SumRounds = 15, ReviewRounds = 60;
    private static readonly DateOnly Boundaries = new(2025, 7, 1);

    public string Name => "figures";

    public string Promise => "A whole review takes under 2 s, a million values summed into the provinces of 1 July 2025 under 1 s and at most 1.5 times the bare SQL of the same sums, a dashboard at most twice an endpoint with the same reads and bytes; review and dashboard cost the same however many values there are.";

    public async Task RunAsync(Report report, Scale scale)
    {
        await EngineAsync(report, scale, () => new Store(null));
        if (Environment.GetEnvironmentVariable("LIENTHONG_TEST_PG") is { Length: > 0 } server) await EngineAsync(report, scale, () => new Store(server));
        else report.Note("PostgreSQL was not measured: LIENTHONG_TEST_PG names no server.");
    }

    private static async Task EngineAsync(Report report, Scale scale, Func<Store> store)
    {
        await using var office = await FigureOffice.OpenAsync(await BookOffice.OpenAsync(store()));
        using var http = await office.Office.SignInAsync();
        var engine = office.Office.Database.Engine;
        var (few, first) = (new Dictionary<string, double>(), scale.Rows[1]);
        foreach (var rows in scale.Rows.Skip(1))
        {
            var last = await office.FillAsync(rows);
            report.Note($"{engine}, {rows:N0}: {FigureOffice.Codes.Count} indicators of 63 provinces, months until {last}.");
            await using (var bare = await FigureSums.OpenAsync(office.Office.Database, last))
            {
                Same(await office.SumAsync(last, Boundaries), await bare.SumAsync());
                var pair = await Pair.MeasureAsync(SumRounds, _ => office.SumAsync(last, Boundaries), _ => bare.SumAsync(), warmUp: 2);
                report.Add($"{engine}, {rows:N0}, summed through the succession", pair, 1.5);
                if (rows == 1_000_000) report.Add($"{engine}, {rows:N0}, the same", pair.Ours, 1_000);
            }

            foreach (var (name, path, rounds) in new[] { ("review", office.Review, ReviewRounds), ("dashboard", office.Dashboard, Rounds) })
            {
                await using var bare = FigureEndpoint.Make(office, (await http.GetByteArrayAsync(path)).Length);
                await bare.StartAsync();
                using var other = new HttpClient { BaseAddress = new Uri(bare.Urls.First()) };
                var pair = await Pair.MeasureAsync(rounds, _ => http.GetByteArrayAsync(path), _ => other.GetByteArrayAsync(name), warmUp: rounds);
                report.Add($"{engine}, {rows:N0}, {name}", pair, name == "review" ? 5.0 : 2.0);
                if (name == "review") report.Add($"{engine}, {rows:N0}, review", pair.Ours, 2_000);
                if (rows == first) few[name] = pair.Ours.P50;
                else report.Add($"{engine}, {name}, growth from {first:N0} to {rows:N0}", pair.Ours.P50 / few[name], 1.5);
            }
        }
    }

    private static void Same(Dictionary<(string Indicator, Guid Area), decimal> ours, Dictionary<(string, Guid), decimal> bare)
    {
        if (ours.Count != bare.Count || ours.Any(o => bare.GetValueOrDefault(o.Key) != o.Value)) throw new InvalidOperationException("The bare SQL gives other sums.");
    }
}
