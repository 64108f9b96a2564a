using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace LienThong.Kernel.Files;

/// <summary>Why a child gave no answer.</summary>
internal enum ReaderEnd
{
    Died,
    Slow,
    Memory,
}

/// <summary>Thrown when the child ended before it answered; it is never used again.</summary>
internal sealed class ReaderEndedException(ReaderEnd why) : Exception
{
    public ReaderEnd Why => why;
}

/// <summary>One child that reads strangers' files: a small heap, a watched size, a watched clock, none of the server's environment.</summary>
internal sealed class ReaderChild : IDisposable
{
    private const int LongestLine = 16 * 1024 * 1024;
    private const long Heap = 192L * 1024 * 1024;
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(50);
    private static readonly string[] Kept = ["PATH", "HOME", "TMPDIR", "TEMP", "TMP", "SystemRoot", "DOTNET_ROOT", "LANG"];
    private readonly Process _process;
    private readonly long _most;
    private readonly char[] _buffer = new char[16 * 1024];
    private int _at;
    private int _end;
    private volatile int _why;

    /// <summary>Starts the program.</summary>
    /// <param name="program">What to start.</param>
    /// <param name="most">Largest resident size; it is killed above.</param>
    public ReaderChild(ReaderProgram program, long most)
    {
        _most = most;
        var start = Tools.Limited(program.File, Path.GetTempPath(), ["--core=0", "--nofile=256"], program.Arguments);
        start.StandardInputEncoding = start.StandardOutputEncoding = new UTF8Encoding(false);
        Limit(start.Environment);
        _process = Process.Start(start)!;
        // Nobody reads its complaints, but a full pipe would stop it.
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
    }

    public int Id => _process.Id;

    /// <summary>Whether it may be asked again.</summary>
    public bool IsFit => !_process.HasExited && Size() < _most / 2;

    public Task AskAsync(ReaderQuestion question) => SendAsync(JsonSerializer.Serialize(question, ReaderLoop.Form));

    /// <summary>The next report, within the time.</summary>
    public async Task<FileReport> ReportAsync(TimeSpan within, CancellationToken ct)
    {
        var started = Stopwatch.GetTimestamp();
        await using var watch = new Timer(_ => Watch(started, within), null, Glance, Glance);
        await using var stop = ct.Register(Kill);
        var line = await LineAsync();
        ct.ThrowIfCancellationRequested();
        try
        {
            if (line is not null) return JsonSerializer.Deserialize<FileReport>(line, ReaderLoop.Form)!;
        }
        catch (JsonException)
        {
            Kill();
        }

        throw new ReaderEndedException(Why());
    }

    public void Dispose()
    {
        Kill();
        _process.Dispose();
    }

    private static void Limit(IDictionary<string, string?> environment)
    {
        foreach (var name in environment.Keys.Except(Kept, StringComparer.OrdinalIgnoreCase).ToList()) environment.Remove(name);
        environment["DOTNET_GCHeapHardLimit"] = Heap.ToString("x", null);
        environment["DOTNET_gcServer"] = "0";
        environment["DOTNET_gcConcurrent"] = "0";
        environment["DOTNET_TieredPGO"] = "0";
        environment["DOTNET_EnableDiagnostics"] = "0";
        environment["DOTNET_DbgEnableMiniDump"] = "0";
    }

    private async Task SendAsync(string line)
    {
        try
        {
            await _process.StandardInput.WriteAsync(line + "\n");
            await _process.StandardInput.FlushAsync();
        }
        catch (IOException)
        {
            throw new ReaderEndedException(ReaderEnd.Died);
        }
    }

    private async Task<string?> LineAsync()
    {
        var line = new StringBuilder();
        while (line.Length < LongestLine)
        {
            if (_at == _end)
            {
                (_at, _end) = (0, await _process.StandardOutput.ReadAsync(_buffer));
                if (_end == 0) return null;
            }

            var stop = Array.IndexOf(_buffer, '\n', _at, _end - _at);
            line.Append(_buffer, _at, (stop < 0 ? _end : stop) - _at);
            _at = stop < 0 ? _end : stop + 1;
            if (stop >= 0) return line.ToString();
        }

        Kill();
        return null;
    }

    private void Watch(long started, TimeSpan within)
    {
        if (Stopwatch.GetElapsedTime(started) > within) End(ReaderEnd.Slow);
        else if (Size() > _most) End(ReaderEnd.Memory);
    }

    private void End(ReaderEnd why)
    {
        if (_why == 0) _why = (int)why;
        Kill();
    }

    private ReaderEnd Why()
    {
        if (_why != 0) return (ReaderEnd)_why;
        return _process.WaitForExit(TimeSpan.FromSeconds(5)) && _process.ExitCode == ReaderLoop.OutOfMemory ? ReaderEnd.Memory : ReaderEnd.Died;
    }

    private long Size()
    {
        try
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }

    private void Kill()
    {
        try
        {
            _process.Kill();
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It has ended by itself.
        }
    }
}
