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

    private async Task ServerAsync(string sql)
    {
        if (_server is null) return;
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(_server) { Pooling = false }.ToString());
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
