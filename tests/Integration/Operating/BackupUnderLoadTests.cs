using System.Text.Json;
using LienThong.Integration.Faults;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Audit;
using LienThong.Kernel.Data;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Integration.Operating;

public sealed class BackupUnderLoadTests
{
    // What the restored node seals after its tables were compared.
    private static readonly string[] Sealing = ["audit.seal", "audit.unsealed", "audit.lease"];

    [Theory, Engines]
    public Task A_backup_made_while_people_write_restores_whole_and_equal(Engine engine) => RoundTripAsync(engine, engine);

    [Theory, Engines]
    public Task A_backup_made_while_people_write_restores_whole_and_equal_on_the_other_engine(Engine engine) =>
        RoundTripAsync(engine, engine == Engine.Sqlite ? Engine.Postgres : Engine.Sqlite);

    private static async Task RoundTripAsync(Engine from, Engine to)
    {
        await using var world = await FaultWorld.StartAsync(from, FourKinds.Users);
        using var kinds = new FourKinds(world);
        await WriteAsync(kinds, 2);
        await using var place = await EmptyPlace.MakeAsync(to);
        var outside = Directory.CreateTempSubdirectory("lt_load_").FullName;
        var file = Path.Combine(outside, "nut.tar");

        var backup = world.Node.RunAsync("backup", file, "--json");
        var meanwhile = 0;
        while (!backup.IsCompleted) meanwhile += await WriteAsync(kinds, 2);
        var made = JsonSerializer.Deserialize<JsonElement>(await backup);
        await WriteAsync(kinds, 1);
        var restored = await place.RestoreAsync(file, Path.Combine(world.Node.Data.Folder, "keys", "audit.key"));

        Assert.True(meanwhile > 0, "Nobody wrote while the backup was made.");
        Assert.Equal(0, restored);
        await using var beside = new ServiceCollection().AddKernel(place.Settings, TimeProvider.System).BuildServiceProvider();
        var work = beside.GetRequiredService<UnitOfWork>();
        foreach (var table in made.GetProperty("tables").EnumerateObject().Where(t => !Sealing.Contains(t.Name)))
            Assert.Equal((table.Name, table.Value.GetInt64()), (table.Name, await work.ReadAsync(s => s.ScalarAsync<long>($"select count(*) from [{table.Name}]"))));
        Assert.Equal([], await work.ReadAsync(WholeRecords.FaultsAsync));
        Assert.Equal([], await work.ReadAsync(s => WholeRecords.MissingFilesAsync(s, place.Settings.Folder)));
        Assert.Equal(made.GetProperty("files").GetInt64(), await work.ReadAsync(s => s.ScalarAsync<long>("select count(*) from [files.content]")));
        Assert.True((await new AuditVerifier(work, new Clock(TimeProvider.System)).VerifyAsync()).IsClean);
        Directory.Delete(outside, recursive: true);
    }

    private static async Task<int> WriteAsync(FourKinds kinds, int each)
    {
        var writes = await kinds.PrepareAsync(each);
        await Task.WhenAll(writes.Select(w => w.SendAsync()));
        return writes.Count;
    }
}
