using LienThong.Host.Commands;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Operating;

/// <summary>Somewhere else: a folder that does not exist yet and, on PostgreSQL, a database without a table.</summary>
internal sealed class EmptyPlace : IAsyncDisposable
{
    private EmptyPlace(DataSettings settings) => Settings = settings;

    public DataSettings Settings { get; }

    public static async Task<EmptyPlace> MakeAsync(Engine engine)
    {
        var name = $"lt_else_{Guid.CreateVersion7():N}";
        var folder = Path.Combine(Path.GetTempPath(), name);
        if (engine == Engine.Sqlite) return new(new DataSettings(folder));
        await TestPostgres.RunAsync($"create database \"{name}\"");
        return new(new DataSettings(folder, TestPostgres.Connection(name)));
    }

    /// <summary>Runs the real verb in this process, on this place; its exit code.</summary>
    public Task<int> RestoreAsync(string file, string? key) =>
        CommandFrame.RunAsync(["restore", file, "--data", Settings.Folder, .. Postgres(), .. key is null ? (string[])[] : ["--audit-key", key], "--json"], [RestoreCommand.Make()], CancellationToken.None);

    private string[] Postgres() => Settings.PostgresConnection is { } connection ? ["--postgres", connection] : [];

    public async ValueTask DisposeAsync() => await TestDatabase.DropAsync(Settings);
}
