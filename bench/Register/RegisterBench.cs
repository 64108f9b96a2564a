using LienThong.Bench.Frame;
using LienThong.Bench.Office;
using LienThong.Bench.Reference;

namespace LienThong.Bench.Register;

/// <summary>Registering one letter, rules, rights, number, search, audit and all, beside the bare inserts of the same rows; on disk and on a memory disk.</summary>
internal sealed class RegisterBench : IBench
{
    private const string MemoryDisk = "/dev/shm";
    private const int Rounds = 300;

    // A node serves for months: what is measured is compiled code, not its compiler.
    private const int WarmUp = 1_000;

    public string Name => "register";

    public string Promise => "Registering a letter takes at most three times the bare inserts of the same rows, on disk and on a memory disk, and costs the same however many documents there are.";

    public async Task RunAsync(Report report, Scale scale)
    {
        await PlaceAsync(report, scale, "SQLite, disk", () => new Store(null));
        if (Directory.Exists(MemoryDisk)) await PlaceAsync(report, scale, "SQLite, memory disk", () => new Store(null, MemoryDisk));
        await ServerAsync(report, scale, "PostgreSQL, disk", "LIENTHONG_TEST_PG");
        await ServerAsync(report, scale, "PostgreSQL, memory disk", "LIENTHONG_BENCH_MEMORY_PG");
    }

    private static async Task ServerAsync(Report report, Scale scale, string place, string variable)
    {
        if (Environment.GetEnvironmentVariable(variable) is { Length: > 0 } server) await PlaceAsync(report, scale, place, () => new Store(server));
        else report.Note($"{place} was not measured: {variable} names no server.");
    }

    private static async Task PlaceAsync(Report report, Scale scale, string place, Func<Store> store)
    {
        await using var small = await BookOffice.OpenAsync(store());
        await SizeAsync(report, place, small, scale.Rows[0]);
        await using var office = await BookOffice.OpenAsync(store());
        foreach (var rows in scale.Rows.Skip(1))
        {
            await SizeAsync(report, place, office, rows);
            // The small book beside the large one, letter for letter: a machine that slows down slows both.
            var growth = await Pair.MeasureAsync(Rounds, i => office.RegisterAsync(rows + 3_000 + i), i => small.RegisterAsync(rows + 3_000 + i));
            report.Add($"{place}, growth from {scale.Rows[0]:N0} to {rows:N0}", growth.Ratio, 1.5);
        }
    }

    private static async Task SizeAsync(Report report, string place, BookOffice office, int rows)
    {
        report.Note($"{place}: filled to {rows:N0} by the import at {await office.FillAsync(rows):N0} documents a second.");
        var letter = await office.RegisterAsync(rows);
        await using var connection = await office.Database.OpenAsync();
        var bare = new BareInserts(connection, office.Database.Engine, letter.Value, first: 100L * rows);
        await bare.PrepareAsync(BookTexts.Words(rows));
        report.Add($"{place}, {rows:N0}", await Pair.MeasureAsync(Rounds, i => office.RegisterAsync(rows + 1_000 + i), _ => bare.InsertAsync(), WarmUp), 3.0);
    }
}
