using System.Diagnostics;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Support;

/// <summary>The built program as a process of its own, which a test may kill without warning and start again on the same data.</summary>
public sealed class ChildNode(DataSettings data) : IAsyncDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "lienthong-host.dll");
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly List<string> _errors = [];
    private Process? _process;

    public DataSettings Data => data;

    /// <summary>What its processes find in their environment instead of the test's own.</summary>
    public Dictionary<string, string> Environment { get; } = [];

    /// <summary>Where it serves; another port after each start.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1");

    /// <summary>Its process, while it serves.</summary>
    public int Id => _process!.Id;

    public string Errors
    {
        get
        {
            lock (_errors) return string.Join('\n', _errors);
        }
    }

    /// <summary>Starts it and waits for its word that it serves.</summary>
    public async Task StartAsync()
    {
        _process = Launch(["serve", "--port", "0"]);
        using var timeout = new CancellationTokenSource(Patience);
        while (await _process.StandardOutput.ReadLineAsync(timeout.Token) is { } line)
        {
            if (!line.StartsWith("Ready: ", StringComparison.Ordinal)) continue;
            Address = new Uri(line["Ready: ".Length..]);
            return;
        }

        throw new InvalidOperationException($"The node ended before it served: {Errors}");
    }

    /// <summary>SIGKILL: nothing is flushed, nothing is said.</summary>
    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    /// <summary>Runs another verb on the same data; its stdout, or an exception with its stderr.</summary>
    public async Task<string> RunAsync(params string[] arguments)
    {
        var (code, output) = await TryRunAsync(arguments);
        return code == 0 ? output : throw new InvalidOperationException($"{string.Join(' ', arguments)} gave {code}: {output}\n{Errors}");
    }

    /// <summary>Runs another verb on the same data; exit code and stdout.</summary>
    public async Task<(int Code, string Output)> TryRunAsync(params string[] arguments)
    {
        using var process = Launch(arguments);
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null) await KillAsync();
    }

    private Process Launch(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments, "--data", data.Folder]) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        if (data.PostgresConnection is { } connection) start.Environment["LIENTHONG_POSTGRES"] = connection;
        else start.Environment.Remove("LIENTHONG_POSTGRES");
        foreach (var (name, value) in Environment) start.Environment[name] = value;
        var process = Process.Start(start)!;
        process.StandardInput.Close();
        process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is null) return;
            lock (_errors) _errors.Add(line.Data);
        };
        process.BeginErrorReadLine();
        return process;
    }
}
