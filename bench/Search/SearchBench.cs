using LienThong.Bench.Frame;
using LienThong.Bench.Office;
using LienThong.Bench.Reference;
using LienThong.Kernel.Data;
using LienThong.Kernel.Search;

namespace LienThong.Bench.Search;

/// <summary>The search page's answer beside the bare engine asked the same: newest twenty, their number up to 1,001, their rows.</summary>
internal sealed class SearchBench : IBench
{
    private const int Rounds = 240;

    public string Name => "search";

    public string Promise => "A search page takes at most twice the bare engine's newest twenty with count and rows, and ten times the documents cost at most four times as much.";

    public async Task RunAsync(Report report, Scale scale)
    {
        await EngineAsync(report, scale, new Store(null));
        if (Environment.GetEnvironmentVariable("LIENTHONG_TEST_PG") is { Length: > 0 } server) await EngineAsync(report, scale, new Store(server));
        else report.Note("PostgreSQL was not measured: LIENTHONG_TEST_PG names no server.");
    }

    private static async Task EngineAsync(Report report, Scale scale, Store store)
    {
        await using var office = await SearchOffice.OpenAsync(store);
        var (engine, smallest) = (office.Database.Engine, new Dictionary<string, double>());
        foreach (var rows in scale.Rows)
        {
            var (speed, tokens) = await office.FillAsync(rows);
            report.Note($"{engine}: filled to {rows:N0} at {speed:N0} documents a second, {tokens:N1} tokens each.");
            foreach (var reader in office.Readers)
            {
                var pair = await MeasureAsync(office, engine, reader, SearchSort.Newest);
                report.Add($"{engine}, {rows:N0}, {reader.Name}, newest", pair, 2.0);
                if (!smallest.TryAdd(reader.Name, pair.Ours.P50)) report.Add($"{engine}, {reader.Name}, growth from 10,000 to {rows:N0}", pair.Ours.P50 / smallest[reader.Name], rows > 100_000 ? 10.0 : 4.0);
                var ranked = await MeasureAsync(office, engine, reader, SearchSort.Relevance);
                report.Note($"{engine}, {rows:N0}, {reader.Name}, by relevance: {ranked.Ours.P50:N2} / {ranked.Ours.P95:N2} / {ranked.Ours.P99:N2} ms.");
            }
        }
    }

    private static async Task<Pair> MeasureAsync(SearchOffice office, Engine engine, BenchReader reader, SearchSort sort)
    {
        var index = new SearchIndex();
        await using var bare = await office.Database.OpenAsync();
        return await Pair.MeasureAsync(Rounds,
            i => office.Work.ReadAsync(s => index.QueryAsync(s, new SearchQuery(office.Asked(i), 20, sort), reader.Reader)),
            i => engine == Engine.Sqlite ? SqliteSearch.AskAsync(bare, office.Asked(i), reader.Reader.Tokens) : PostgresSearch.AskAsync(bare, office.Asked(i), reader.Reader.Tokens));
    }
}
