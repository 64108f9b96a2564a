using LienThong.Bench.Frame;
using LienThong.Bench.Office;
using LienThong.Bench.Reference;

namespace LienThong.Bench.Timeline;

/// <summary>The course of a matter of a hundred records over HTTP, in a small book and in a large one, beside a hand-written endpoint with the same statements and as many bytes.</summary>
internal sealed class TimelineBench : IBench
{
    private const int Rounds = 600, WarmUp = 1_200;

    public string Name => "timeline";

    public string Promise => "The course of a matter of 60 letters, 5 dossiers and 35 tasks, signed in and whole, takes at most twice a hand-written endpoint with the same statements and as many bytes, whatever the number of documents.";

    public async Task RunAsync(Report report, Scale scale)
    {
        await EngineAsync(report, scale, () => new Store(null));
        if (Environment.GetEnvironmentVariable("LIENTHONG_TEST_PG") is { Length: > 0 } server) await EngineAsync(report, scale, () => new Store(server));
        else report.Note("PostgreSQL was not measured: LIENTHONG_TEST_PG names no server.");
    }

    private static async Task EngineAsync(Report report, Scale scale, Func<Store> store)
    {
        await using var small = await BookOffice.OpenAsync(store());
        await small.FillAsync(scale.Rows[0]);
        var few = await new LongMatter(small).MakeAsync();
        await MeasureAsync(report, small, few, scale.Rows[0]);
        using var other = await small.SignInAsync();
        await using var office = await BookOffice.OpenAsync(store());
        foreach (var rows in scale.Rows.Skip(1))
        {
            await office.FillAsync(rows);
            var matter = await new LongMatter(office).MakeAsync();
            await MeasureAsync(report, office, matter, rows);
            using var http = await office.SignInAsync();
            // The small book's matter beside the large one's, page for page: a machine that slows down slows both.
            var growth = await Pair.MeasureAsync(Rounds, _ => http.GetByteArrayAsync($"/vu-viec/{matter:N}"), _ => other.GetByteArrayAsync($"/vu-viec/{few:N}"));
            report.Add($"{office.Database.Engine}, growth from {scale.Rows[0]:N0} to {rows:N0}", growth.Ratio, 1.5);
        }
    }

    private static async Task MeasureAsync(Report report, BookOffice office, Guid matter, int rows)
    {
        using var http = await office.SignInAsync();
        var bytes = (await http.GetByteArrayAsync($"/vu-viec/{matter:N}")).Length;
        await using var bare = TimelineByHand.Make(office.Database, office.Agency, office.Person, office.Day, office.Hat, office.Desk, matter, bytes);
        await bare.StartAsync();
        using var hand = new HttpClient { BaseAddress = new Uri(bare.Urls.First()) };
        report.Add($"{office.Database.Engine}, {rows:N0} documents, a matter of {LongMatter.Records} records, {bytes / 1024} KB", await Pair.MeasureAsync(Rounds, _ => http.GetByteArrayAsync($"/vu-viec/{matter:N}"), _ => hand.GetByteArrayAsync("/matter"), WarmUp), 2.0);
    }
}
