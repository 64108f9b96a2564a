using System.Collections.Concurrent;
using LienThong.Contracts.Organisation;
using LienThong.Host;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(SchemaTemplates))]

namespace LienThong.Integration.Support;

/// <summary>Migrates each engine once for the whole run; every test database is a copy.</summary>
public sealed class SchemaTemplates : IAsyncDisposable
{
    private static readonly string Name = $"lt_{Environment.ProcessId}_{Guid.CreateVersion7():N}"[..36];
    private static readonly string Folder = Path.Combine(Path.GetTempPath(), Name);
    private static readonly SemaphoreSlim Copying = new(1);
    private static readonly ConcurrentDictionary<(Engine, bool Areas), Lazy<Task<DataSettings>>> Made = new();
    private static int _copies;

    /// <summary>A copy of the empty schema, or of one that has the shipped list of administrative units.</summary>
    internal static async Task<DataSettings> CopyAsync(Engine engine, bool areas = false) => await CopyAsync(engine, await MadeAsync(engine, areas));

    private static Task<DataSettings> MadeAsync(Engine engine, bool areas) => Made.GetOrAdd((engine, areas), _ => new(() => areas ? MakeAreasAsync(engine) : MakeAsync(engine))).Value;

    private static async Task<DataSettings> CopyAsync(Engine engine, DataSettings from)
    {
        var copy = $"{Name}_{Interlocked.Increment(ref _copies)}";
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), copy)).FullName;
        if (engine == Engine.Sqlite)
        {
            File.Copy(Path.Combine(from.Folder, "lienthong.db"), Path.Combine(folder, "lienthong.db"));
            return new DataSettings(folder);
        }

        await Copying.WaitAsync();
        try
        {
            await TestPostgres.CopyAsync(from, copy);
        }
        finally
        {
            Copying.Release();
        }

        return new DataSettings(folder, TestPostgres.Connection(copy));
    }

    private static async Task<DataSettings> MakeAsync(Engine engine)
    {
        if (engine == Engine.Postgres) await TestPostgres.RunAsync($"create database \"{Name}\"");
        var settings = new DataSettings(Folder, engine == Engine.Postgres ? TestPostgres.Connection(Name) : null);
        await MigrateAsync(settings);
        return settings;
    }

    private static async Task<DataSettings> MakeAreasAsync(Engine engine)
    {
        var settings = await CopyAsync(engine);
        await using var node = WebNode.Build(new NodeOptions(settings, Time: new MovableTime(), Background: false));
        await node.Services.GetRequiredService<IAreaLoad>().LoadAsync(null, new Act(Operator.In(default), node.Services.GetRequiredService<Clock>().Now, null), default);
        await CheckpointAsync(node.Services.GetRequiredService<Database>());
        return settings;
    }

    internal static async Task MigrateAsync(DataSettings settings)
    {
        await using var node = WebNode.Build(new NodeOptions(settings, Background: false));
        await node.Services.GetRequiredService<Migrator>().MigrateAsync();
        await CheckpointAsync(node.Services.GetRequiredService<Database>());
    }

    private static async Task CheckpointAsync(Database database)
    {
        if (database.Engine == Engine.Postgres) return;
        await using var connection = (SqliteConnection)await database.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "pragma wal_checkpoint(truncate)";
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var made in Made.Values.Select(m => m.Value).Where(m => m.IsCompletedSuccessfully)) await TestDatabase.DropAsync(await made);
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
    }
}
