using System.Diagnostics;
using System.Security.Cryptography;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Operating;

/// <summary>A disk of some megabytes, which a test fills to the last byte and empties again. Mounting needs root, as in CI.</summary>
internal sealed class SmallDisk : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lt_disk_").FullName;
    private readonly string _beside = Directory.CreateTempSubdirectory("lt_disk_data_").FullName;
    private ChildPostgres? _server;

    public DataSettings Settings { get; private set; } = null!;

    private string Filler => Path.Combine(_folder, "filler");

    /// <summary>A migrated database that lies on the disk: SQLite's data folder, or a PostgreSQL cluster.</summary>
    public static async Task<SmallDisk> WithDatabaseAsync(Engine engine)
    {
        var disk = new SmallDisk();
        await RunAsync("mount", "-t", "tmpfs", "-o", $"size={(engine == Engine.Sqlite ? 64 : 256)}m,mode=0755", "tmpfs", disk._folder);
        if (engine == Engine.Sqlite) disk.Settings = new(Path.Combine(disk._folder, "data"));
        else
        {
            disk._server = await ChildPostgres.StartNewAsync(Path.Combine(disk._folder, "pg"));
            await disk._server.CreateDatabaseAsync("lienthong");
            disk.Settings = new(disk._beside, disk._server.Connection("lienthong"));
        }

        await SchemaTemplates.MigrateAsync(disk.Settings);
        return disk;
    }

    public void Fill()
    {
        // In falling pieces, so that not one page is left.
        using var file = new FileStream(Filler, FileMode.Create, FileAccess.Write, FileShare.None, 0);
        for (var piece = 1024 * 1024; piece >= 512; piece /= 2)
        {
            try
            {
                while (true) file.Write(RandomNumberGenerator.GetBytes(piece));
            }
            catch (IOException)
            {
                // This size fits no more.
            }
        }
    }

    public void Free() => File.Delete(Filler);

    public async ValueTask DisposeAsync()
    {
        Free();
        Npgsql.NpgsqlConnection.ClearAllPools();
        if (_server is not null) await _server.DisposeAsync();
        await RunAsync("umount", "-l", _folder);
        Directory.Delete(_folder);
        Directory.Delete(_beside, recursive: true);
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        var said = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program}: {said} (a small disk is mounted, which needs root)");
    }
}
