using System.Text.Json;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Faults;

public sealed class KilledWritesTests
{
    private const int Each = 6;
    private const int LeastInFlight = 8;

    [Theory, Engines]
    public async Task Writes_of_four_kinds_survive_kills_whole_or_not_at_all(Engine engine)
    {
        var rounds = TestScale.Long ? 50 : 10;
        await using var world = await FaultWorld.StartAsync(engine, FourKinds.Users, ownServer: engine == Engine.Postgres);
        using var kinds = new FourKinds(world);
        var random = new Random(20261122);
        var told = new List<(string Kind, JsonElement Answer)>();
        var flights = new List<int>();

        for (var tries = 0; flights.Count < rounds; tries++)
        {
            Assert.True(tries < rounds * 3, $"Too few kills met {LeastInFlight} writes in flight: {string.Join(", ", flights)}");
            var writes = await kinds.PrepareAsync(Each);
            var sent = writes.Select(w => Task.Run(async () => (w.Kind, await w.SendAsync()))).ToList();
            while (world.InFlight < LeastInFlight && !sent.TrueForAll(s => s.IsCompleted)) await Task.Yield();
            await Task.Delay(random.Next(40));
            var inFlight = world.InFlight;
            if (inFlight >= LeastInFlight)
            {
                await KillAsync(world, flights.Count);
                flights.Add(inFlight);
            }

            told.AddRange(await Task.WhenAll(sent));
        }

        Assert.All(flights, f => Assert.True(f >= LeastInFlight));
        Assert.Equal([], await world.LookAsync(WholeRecords.FaultsAsync));
        Assert.Equal([], await world.LookAsync(s => WholeRecords.MissingFilesAsync(s, world.Node.Data.Folder)));
        foreach (var (kind, answer) in told) Assert.True(await IsThereAsync(world, kind, answer), $"{kind} was acknowledged and is gone: {answer}");
        Assert.Equal(told.Count / 4, told.Count(t => t.Kind == "issue"));
        var (code, report) = await world.Node.TryRunAsync("audit", "verify", "--json");
        Assert.True(code == 0, report);
    }

    // Every third kill on PostgreSQL hits the server instead of the node.
    private static Task KillAsync(FaultWorld world, int round) =>
        world.Server is not null && round % 3 == 2 ? world.CrashServerAsync() : world.CrashAsync();

    private static Task<bool> IsThereAsync(FaultWorld world, string kind, JsonElement answer) => kind switch
    {
        "register" or "accept" => FindAsync(world, "select count(*) from [documents.incoming] where id = @Id and number = @Number", answer, answer.GetProperty("number").GetInt64()),
        "issue" => FindAsync(world, "select count(*) from [documents.outgoing] where id = @Id and issued_at is not null and @Number = 0", answer, 0),
        // A steering answers nothing; that its document was left steered is among the rules of whole records.
        _ => Task.FromResult(true),
    };

    private static async Task<bool> FindAsync(FaultWorld world, string sql, JsonElement answer, long number) =>
        await world.LookAsync(s => s.ScalarAsync<long>(sql, new { Id = Guid.Parse(answer.GetProperty("id").GetString()!), Number = number })) == 1;
}
