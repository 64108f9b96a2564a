using LienThong.Bench.Frame;
using LienThong.Bench.Office;
using LienThong.Bench.Reference;

namespace LienThong.Bench.Today;

/// <summary>Hôm nay of a person with a thousand open items over HTTP, among few people and among a province's, beside a hand-written endpoint.</summary>
internal sealed class TodayBench : IBench
{
    private const int Few = 100, Province = 64_570, Rounds = 1_000, WarmUp = 2_000;

    public string Name => "today";

    public string Promise => "Hôm nay of a person with 1,000 open items, signed in and whole, takes at most twice a hand-written endpoint with the same statements and as many bytes, and no more among 64,570 users than among a hundred.";

    public async Task RunAsync(Report report, Scale scale)
    {
        // A small run tells whether it works, not how fast it is.
        var people = int.TryParse(Environment.GetEnvironmentVariable("LIENTHONG_BENCH_ROWS"), out var asked) ? asked : Province;
        await EngineAsync(report, people, () => new Store(null));
        if (Environment.GetEnvironmentVariable("LIENTHONG_TEST_PG") is { Length: > 0 } server) await EngineAsync(report, people, () => new Store(server));
        else report.Note("PostgreSQL was not measured: LIENTHONG_TEST_PG names no server.");
    }

    private static async Task EngineAsync(Report report, int people, Func<Store> store)
    {
        await using var small = await OpenAsync(store(), Few);
        await using var office = await OpenAsync(store(), people);
        var engine = office.Database.Engine;
        using var http = await office.SignInAsync();
        using var other = await small.SignInAsync();
        var bytes = (await http.GetByteArrayAsync("/hom-nay")).Length;
        await using var bare = TodayByHand.Make(office.Database, office.Agency, office.Person, office.Day, office.Hat, office.Desk, bytes);
        await bare.StartAsync();
        using var hand = new HttpClient { BaseAddress = new Uri(bare.Urls.First()) };
        report.Add($"{engine}, {people:N0} users, hôm nay with {Crowd.Own:N0} items, {bytes / 1024} KB", await Pair.MeasureAsync(Rounds, _ => http.GetByteArrayAsync("/hom-nay"), _ => hand.GetByteArrayAsync("/today"), WarmUp), 2.0);
        // The small office's page beside the large one's, page for page: a machine that slows down slows both.
        report.Add($"{engine}, growth from {Few:N0} to {people:N0} users", (await Pair.MeasureAsync(Rounds, _ => http.GetByteArrayAsync("/hom-nay"), _ => other.GetByteArrayAsync("/hom-nay"))).Ratio, 1.5);
    }

    private static async Task<BookOffice> OpenAsync(Store store, int people)
    {
        var office = await BookOffice.OpenAsync(store);
        var crowd = new Crowd(office);
        await crowd.ExpectAsync();
        await crowd.FillAsync(people);
        return office;
    }
}
