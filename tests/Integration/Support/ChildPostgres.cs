using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace LienThong.Integration.Support;

/// <summary>A PostgreSQL server of the test's own, which it may kill without warning; fsync on.</summary>
public sealed class ChildPostgres : IAsyncDisposable
{
    private static readonly string Programs = Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(d => Path.Combine(d, "bin")).Order(StringComparer.Ordinal).Last()
        : throw new InvalidOperationException("PostgreSQL is not installed: run ./dev test.");

    private readonly string _folder;
    private readonly int _port = FreePort.Find();

    private ChildPostgres(string? folder) => _folder = folder is null ? Directory.CreateTempSubdirectory("lt_pg_").FullName : Directory.CreateDirectory(folder).FullName;

    private string Cluster => Path.Combine(_folder, "data");

    public string Connection(string database) => $"Host=127.0.0.1;Port={_port};Username=lienthong;Database={database};Timeout=5";

    /// <summary>Makes a cluster and starts it.</summary>
    /// <param name="folder">Where it keeps everything; a temporary folder when left out.</param>
    public static async Task<ChildPostgres> StartNewAsync(string? folder = null)
    {
        var server = new ChildPostgres(folder);
        // The server refuses root, so the cluster belongs to the account that runs it.
        if (Environment.IsPrivilegedProcess) await RunAsync("chown", "postgres", server._folder);
        await server.RunAsOwnerAsync("initdb", "-D", server.Cluster, "-U", "lienthong", "--auth=trust", "--encoding=UTF8", "--locale=C");
        await server.StartAsync();
        return server;
    }

    /// <summary>Starts it and waits until it has recovered and answers.</summary>
    public async Task StartAsync()
    {
        var options = $"-p {_port} -h 127.0.0.1 -c unix_socket_directories='' -c max_connections=200";
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                await RunAsOwnerAsync("pg_ctl", "-D", Cluster, "-l", Path.Combine(_folder, "log"), "-o", options, "-w", "-s", "start");
                return;
            }
            // After a SIGKILL the last backends may still hold the shared memory for a moment.
            catch (InvalidOperationException) when (attempt < 20)
            {
                await Task.Delay(500);
            }
        }
    }

    public async Task CreateDatabaseAsync(string name)
    {
        await using var connection = new NpgsqlConnection(Connection("postgres") + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"create database \"{name}\"", connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>SIGKILL to the server; its backends notice and end.</summary>
    public async Task KillAsync()
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(Cluster, "postmaster.pid"));
        using var server = Process.GetProcessById(int.Parse(lines[0], CultureInfo.InvariantCulture));
        server.Kill();
        await server.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (File.Exists(Path.Combine(Cluster, "postmaster.pid"))) await RunAsOwnerAsync("pg_ctl", "-D", Cluster, "-m", "immediate", "-w", "-s", "stop");
        Directory.Delete(_folder, recursive: true);
    }

    private Task RunAsOwnerAsync(string program, params string[] arguments)
    {
        var path = Path.Combine(Programs, program);
        return Environment.IsPrivilegedProcess ? RunAsync("runuser", ["-u", "postgres", "--", path, .. arguments]) : RunAsync(path, arguments);
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        // The server inherits these handles and would keep a pipe open for good: output goes to its log.
        var start = new ProcessStartInfo("/bin/sh", ["-c", "\"$@\" </dev/null >/dev/null 2>&1", "sh", program, .. arguments]) { WorkingDirectory = "/" };
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} gave {process.ExitCode}.");
    }
}
