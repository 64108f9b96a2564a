using System.Text.Json;
using LienThong.Integration.Faults;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Data;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Integration.Operating;

public sealed class BackupUnderLoadTests
{
    // What the restored node seals after its tables were compared.
    private static readonly string[] Sealing = ["audit.seal", "audit.unsealed", "audit.lease"];

    [Theory, Engines(Engine.Sqlite), Engines(Engine.Postgres)]
    public async Task A_backup_made_while_people_write_restores_whole_and_equal_on_either_engine(Engine from, Engine to)
    {
        await using var world = await FaultWorld.StartAsync(from, FourKinds.Users);
        using var kinds = new FourKinds(world);
        await WriteAsync(kinds, 3);
        await using var place = await EmptyPlace.MakeAsync(to);
        var outside = Directory.CreateTempSubdirectory("lt_load_").FullName;
        var file = Path.Combine(outside, "nut.tar");

        var backup = world.Node.RunAsync("backup", file, "--json");
        var meanwhile = 0;
        while (!backup.IsCompleted) meanwhile += await WriteAsync(kinds, 2);
        var made = JsonSerializer.Deserialize<JsonElement>(await backup);
        await WriteAsync(kinds, 1);
        await using var elsewhere = new ChildNode(place.Settings);
        var restored = JsonSerializer.Deserialize<JsonElement>(await elsewhere.RunAsync("restore", file, "--audit-key", Path.Combine(world.Node.Data.Folder, "keys", "audit.key"), "--json"));

        Assert.True(meanwhile > 0, "Nobody wrote while the backup was made.");
        Assert.True(restored.GetProperty("clean").GetBoolean(), restored.ToString());
        await using var beside = new ServiceCollection().AddKernel(place.Settings, TimeProvider.System).BuildServiceProvider();
        var work = beside.GetRequiredService<UnitOfWork>();
        foreach (var table in made.GetProperty("tables").EnumerateObject().Where(t => !Sealing.Contains(t.Name)))
            Assert.Equal((table.Name, table.Value.GetInt64()), (table.Name, await work.ReadAsync(s => s.ScalarAsync<long>($"select count(*) from [{table.Name}]"))));
        Assert.Equal([], await work.ReadAsync(WholeRecords.FaultsAsync));
        Assert.Equal([], await work.ReadAsync(s => WholeRecords.MissingFilesAsync(s, place.Settings.Folder)));
        Assert.Equal(made.GetProperty("files").GetInt64(), await work.ReadAsync(s => s.ScalarAsync<long>("select count(*) from [files.content]")));
        Assert.Equal(0, (await elsewhere.TryRunAsync("audit", "verify", "--json")).Code);
        await elsewhere.StartAsync();
        Directory.Delete(outside, recursive: true);
    }

    private static async Task<int> WriteAsync(FourKinds kinds, int each)
    {
        var writes = await kinds.PrepareAsync(each);
        await Task.WhenAll(writes.Select(w => w.SendAsync()));
        return writes.Count;
    }
}
