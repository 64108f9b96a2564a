using LienThong.Host;
using LienThong.Integration.Support;
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
    private static readonly Lazy<Task> Sqlite = new(() => MigrateAsync(new DataSettings(Folder)));
    private static readonly Lazy<Task> Postgres = new(MakePostgresAsync);
    private static int _copies;

    internal static async Task<DataSettings> CopyAsync(Engine engine)
    {
        var copy = $"{Name}_{Interlocked.Increment(ref _copies)}";
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), copy)).FullName;
        if (engine == Engine.Sqlite)
        {
            await Sqlite.Value;
            File.Copy(Path.Combine(Folder, "lienthong.db"), Path.Combine(folder, "lienthong.db"));
            return new DataSettings(folder);
        }

        await Postgres.Value;
        await Copying.WaitAsync();
        try
        {
            await TestPostgres.RunAsync($"create database \"{copy}\" template \"{Name}\"");
        }
        finally
        {
            Copying.Release();
        }

        return new DataSettings(folder, TestPostgres.Connection(copy));
    }

    private static async Task MakePostgresAsync()
    {
        await TestPostgres.RunAsync($"create database \"{Name}\"");
        await MigrateAsync(new DataSettings(Folder, TestPostgres.Connection(Name)));
    }

    internal static async Task MigrateAsync(DataSettings settings)
    {
        await using var node = WebNode.Build(new NodeOptions(settings, Background: false));
        await node.Services.GetRequiredService<Migrator>().MigrateAsync();
        var database = node.Services.GetRequiredService<Database>();
        if (database.Engine == Engine.Postgres) return;
        await using var connection = (SqliteConnection)await database.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "pragma wal_checkpoint(truncate)";
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (Postgres.IsValueCreated) await TestPostgres.DropAsync(Name);
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
    }
}
