using LienThong.Bench.Frame;
using LienThong.Bench.Office;
using LienThong.Bench.Reference;

namespace LienThong.Bench.Inbox;

/// <summary>The văn thư's list of incoming documents over HTTP, beside a hand-written endpoint with the same query and as many bytes.</summary>
internal sealed class InboxBench : IBench
{
    private const int Open = 100;
    private const int Rounds = 2_000;

    // A node serves for months: what is measured is compiled code, not its compiler.
    private const int WarmUp = 4_000;

    public string Name => "inbox";

    public string Promise => "The list of incoming documents, signed in and whole, takes at most twice a hand-written endpoint with the same statements and as many bytes, whatever the number of documents.";

    public async Task RunAsync(Report report, Scale scale)
    {
        await EngineAsync(report, scale, () => new Store(null));
        if (Environment.GetEnvironmentVariable("LIENTHONG_TEST_PG") is { Length: > 0 } server) await EngineAsync(report, scale, () => new Store(server));
        else report.Note("PostgreSQL was not measured: LIENTHONG_TEST_PG names no server.");
    }

    private static async Task EngineAsync(Report report, Scale scale, Func<Store> store)
    {
        await using var small = await OpenAsync(store());
        await SizeAsync(report, small, scale.Rows[0]);
        await using var office = await OpenAsync(store());
        using var http = await office.SignInAsync();
        using var other = await small.SignInAsync();
        foreach (var rows in scale.Rows.Skip(1))
        {
            await SizeAsync(report, office, rows);
            // The small book's list beside the large one's, page for page: a machine that slows down slows both.
            var growth = await Pair.MeasureAsync(Rounds, _ => http.GetByteArrayAsync("/van-ban-den"), _ => other.GetByteArrayAsync("/van-ban-den"));
            report.Add($"{office.Database.Engine}, growth from {scale.Rows[0]:N0} to {rows:N0}", growth.Ratio, 1.5);
        }
    }

    private static async Task<BookOffice> OpenAsync(Store store)
    {
        var office = await BookOffice.OpenAsync(store);
        for (var i = 0; i < Open; i++) await office.RegisterAsync(i);
        return office;
    }

    private static async Task SizeAsync(Report report, BookOffice office, int rows)
    {
        var engine = office.Database.Engine;
        report.Note($"{engine}: filled to {rows:N0} by the import at {await office.FillAsync(rows):N0} documents a second; {Open} letters of the day are open besides.");
        using var http = await office.SignInAsync();
        var bytes = (await http.GetByteArrayAsync("/van-ban-den")).Length;
        await using var bare = InboxEndpoint.Make(office.Database, office.Agency, office.Person, office.Day, bytes);
        await bare.StartAsync();
        using var other = new HttpClient { BaseAddress = new Uri(bare.Urls.First()) };
        report.Add($"{engine}, {rows:N0}, văn bản đến, {bytes / 1024} KB", await Pair.MeasureAsync(Rounds, _ => http.GetByteArrayAsync("/van-ban-den"), _ => other.GetByteArrayAsync("/inbox"), WarmUp), 2.0);
        var today = await Pair.MeasureAsync(Rounds, _ => http.GetByteArrayAsync("/hom-nay"), _ => Task.CompletedTask, warmUp: 1_000);
        report.Note($"{engine}, {rows:N0}, hôm nay with {Open} items: {today.Ours.P50:N2} / {today.Ours.P95:N2} / {today.Ours.P99:N2} ms.");
    }
}
