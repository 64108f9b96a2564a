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
        await PlaceAsync(report, scale, "SQLite, disk", new Store(null));
        if (Directory.Exists(MemoryDisk)) await PlaceAsync(report, scale, "SQLite, memory disk", new Store(null, MemoryDisk));
        await ServerAsync(report, scale, "PostgreSQL, disk", "LIENTHONG_TEST_PG");
        await ServerAsync(report, scale, "PostgreSQL, memory disk", "LIENTHONG_BENCH_MEMORY_PG");
    }

    private static async Task ServerAsync(Report report, Scale scale, string place, string variable)
    {
        if (Environment.GetEnvironmentVariable(variable) is { Length: > 0 } server) await PlaceAsync(report, scale, place, new Store(server));
        else report.Note($"{place} was not measured: {variable} names no server.");
    }

    private static async Task PlaceAsync(Report report, Scale scale, string place, Store store)
    {
        await using var office = await BookOffice.OpenAsync(store);
        var smallest = 0.0;
        foreach (var rows in scale.Rows)
        {
            report.Note($"{place}: filled to {rows:N0} by the import at {await office.FillAsync(rows):N0} documents a second.");
            var letter = await office.RegisterAsync(rows);
            await using var connection = await office.Database.OpenAsync();
            var bare = new BareInserts(connection, office.Database.Engine, letter.Value, first: 100L * rows);
            await bare.PrepareAsync(BookTexts.Words(rows));
            var pair = await Pair.MeasureAsync(Rounds, i => office.RegisterAsync(rows + 1_000 + i), _ => bare.InsertAsync(), WarmUp);
            report.Add($"{place}, {rows:N0}", pair, 3.0);
            if (smallest > 0) report.Add($"{place}, growth from 10,000 to {rows:N0}", pair.Ours.P50 / smallest, 1.5);
            else smallest = pair.Ours.P50;
        }
    }
}
