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
    private static readonly SearchIndex Index = new();

    public string Name => "search";

    public string Promise => "A search page takes at most twice the bare engine's newest twenty with count and rows, and ten times the documents cost at most four times as much.";

    public async Task RunAsync(Report report, Scale scale)
    {
        await EngineAsync(report, scale, () => new Store(null));
        if (Environment.GetEnvironmentVariable("LIENTHONG_TEST_PG") is { Length: > 0 } server) await EngineAsync(report, scale, () => new Store(server));
        else report.Note("PostgreSQL was not measured: LIENTHONG_TEST_PG names no server.");
    }

    private static async Task EngineAsync(Report report, Scale scale, Func<Store> store)
    {
        await using var small = await SearchOffice.OpenAsync(store());
        await SizeAsync(report, small, scale.Rows[0]);
        await using var office = await SearchOffice.OpenAsync(store());
        foreach (var rows in scale.Rows.Skip(1))
        {
            await SizeAsync(report, office, rows);
            // The small index beside the large one, question for question: a machine that slows down slows both.
            foreach (var (large, few) in office.Readers.Zip(small.Readers))
            {
                var growth = await Pair.MeasureAsync(Rounds, i => AskAsync(office, large, i, SearchSort.Newest), i => AskAsync(small, few, i, SearchSort.Newest));
                report.Add($"{office.Database.Engine}, {large.Name}, growth from {scale.Rows[0]:N0} to {rows:N0}", growth.Ratio, rows > 100_000 ? 10.0 : 4.0);
            }
        }
    }

    private static async Task SizeAsync(Report report, SearchOffice office, int rows)
    {
        var engine = office.Database.Engine;
        var (speed, tokens) = await office.FillAsync(rows);
        report.Note($"{engine}: filled to {rows:N0} at {speed:N0} documents a second, {tokens:N1} tokens each.");
        foreach (var reader in office.Readers)
        {
            report.Add($"{engine}, {rows:N0}, {reader.Name}, newest", await MeasureAsync(office, engine, reader, SearchSort.Newest), 2.0);
            var ranked = await MeasureAsync(office, engine, reader, SearchSort.Relevance);
            report.Note($"{engine}, {rows:N0}, {reader.Name}, by relevance: {ranked.Ours.P50:N2} / {ranked.Ours.P95:N2} / {ranked.Ours.P99:N2} ms.");
        }
    }

    private static Task<SearchAnswer> AskAsync(SearchOffice office, BenchReader reader, int i, SearchSort sort) =>
        office.Work.ReadAsync(s => Index.QueryAsync(s, new SearchQuery(office.Asked(i), 20, sort), reader.Reader));

    private static async Task<Pair> MeasureAsync(SearchOffice office, Engine engine, BenchReader reader, SearchSort sort)
    {
        await using var bare = await office.Database.OpenAsync();
        return await Pair.MeasureAsync(Rounds,
            i => AskAsync(office, reader, i, sort),
            i => engine == Engine.Sqlite ? SqliteSearch.AskAsync(bare, office.Asked(i), reader.Reader.Tokens) : PostgresSearch.AskAsync(bare, office.Asked(i), reader.Reader.Tokens));
    }
}
