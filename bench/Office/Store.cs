using LienThong.Kernel.Data;
using Npgsql;

namespace LienThong.Bench.Office;

/// <summary>Where a bench keeps its data: a folder, and a database of its own when a server is named. Gone afterwards.</summary>
internal sealed class Store
{
    private readonly string? _server;
    private readonly string _name = $"lt_bench_{Guid.CreateVersion7():N}"[..40];

    public Store(string? server, string? folder = null)
    {
        _server = server;
        Folder = Path.Combine(folder ?? Path.GetTempPath(), _name);
        Settings = new DataSettings(Folder, server is null ? null : new NpgsqlConnectionStringBuilder(server) { Database = _name }.ToString());
    }

    public string Folder { get; }

    public DataSettings Settings { get; }

    public Task MakeAsync()
    {
        Directory.CreateDirectory(Folder);
        return ServerAsync($"create database \"{_name}\"");
    }

    public async Task DropAsync()
    {
        await ServerAsync($"drop database \"{_name}\" with (force)");
        Directory.Delete(Folder, recursive: true);
    }

    /// <summary>What PostgreSQL does by itself in the minutes after a large import, done now: else it would run beside what is measured.</summary>
    public Task SettleAsync() => Settings.PostgresConnection is { } own ? RunAsync(own, "vacuum (analyze)") : Task.CompletedTask;

    private Task ServerAsync(string sql) => _server is null ? Task.CompletedTask : RunAsync(_server, sql);

    private static async Task RunAsync(string server, string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(server) { Pooling = false }.ToString());
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync();
    }
}
