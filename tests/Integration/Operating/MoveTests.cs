using System.Text.Json;
using LienThong.Integration.Faults;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Data;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Integration.Operating;

public sealed class MoveTests
{
    [Theory, Engines]
    public async Task A_moved_node_goes_on_in_the_other_engine_and_the_old_database_takes_no_more_writes(Engine from)
    {
        var to = from == Engine.Sqlite ? Engine.Postgres : Engine.Sqlite;
        await using var world = await FaultWorld.StartAsync(from, FourKinds.Users);
        using var kinds = new FourKinds(world);
        await SendAsync(kinds, 2);
        await using var place = await EmptyPlace.MakeAsync(to);
        var target = place.Settings.PostgresConnection;
        await using var moved = new ChildNode(world.Node.Data with { PostgresConnection = target });
        using var client = world.Client("so.vanthu");

        var answer = JsonSerializer.Deserialize<JsonElement>(await world.Node.RunAsync("migrate", "--to", target ?? "sqlite", "--json"));
        var (status, _) = await client.TryAsync("/api/v1/incoming", Letter(), "after-the-move");
        var (restart, _) = await world.Node.TryRunAsync("audit", "verify", "--json");

        Assert.True(answer.GetProperty("clean").GetBoolean(), answer.ToString());
        Assert.True(answer.GetProperty("tables").EnumerateArray().All(t => t.GetProperty("equal").GetBoolean() && t.GetProperty("found").GetInt64() == t.GetProperty("expected").GetInt64()));
        Assert.True((int?)status >= 500, $"The old database answered {status}.");
        Assert.Equal(1, restart);
        await using var beside = new ServiceCollection().AddKernel(moved.Data, TimeProvider.System).BuildServiceProvider();
        var work = beside.GetRequiredService<UnitOfWork>();
        Assert.Equal([], await work.ReadAsync(WholeRecords.FaultsAsync));
        Assert.Equal([], await work.ReadAsync(s => WholeRecords.MissingFilesAsync(s, moved.Data.Folder)));
        Assert.Equal(await world.LookAsync(Letters), await work.ReadAsync(Letters));
        await moved.StartAsync();
        Assert.Equal(0, (await moved.TryRunAsync("audit", "verify", "--json")).Code);
    }

    private static Task<List<string>> Letters(Session session) => session.QueryAsync<string>("select subject from [documents.incoming] order by id");

    private static async Task SendAsync(FourKinds kinds, int each) => await Task.WhenAll((await kinds.PrepareAsync(each)).Select(w => w.SendAsync()));

    private static object Letter() => new { arrivalDate = FaultWorld.Today, senderName = "Sở Nội vụ", codeNumber = "9", codeNotation = "SNV", issuedDate = FaultWorld.Today, subject = "Sau khi chuyển", files = Array.Empty<string>() };
}
