using System.Collections.Concurrent;

namespace LienThong.Kernel.Files;

/// <summary>Lends children to whoever stages a file: as many as cores, kept a minute when idle, ended after a limit or many files.</summary>
internal sealed class ReaderPool : IDisposable
{
    /// <summary>Largest resident size of a child.</summary>
    public const long Most = 512L * 1024 * 1024;

    private static readonly TimeSpan LookTime = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(1);
    private readonly SemaphoreSlim _turns = new(Math.Clamp(Environment.ProcessorCount, 2, 4));
    private readonly ConcurrentStack<(ReaderChild Child, long At)> _idle = new();
    private readonly ReaderProgram _program;
    private readonly ExtractionLimits _limits;
    private readonly Timer _sweep;
    private int _started;

    public ReaderPool(ReaderProgram program, ExtractionLimits limits)
    {
        (_program, _limits) = (program, limits);
        _sweep = new Timer(_ => Sweep(), null, Idle, Idle);
    }

    /// <summary>How many children were started so far.</summary>
    public int Started => _started;

    /// <summary>Processes that wait for a file.</summary>
    public IReadOnlyList<int> Ids => [.. _idle.Select(i => i.Child.Id)];

    /// <summary>What the child found; of a file that it could not finish, what it had found before and why it stopped.</summary>
    public async Task<FileReport> ReadAsync(string path, string name, ReaderWish wish, CancellationToken ct)
    {
        await _turns.WaitAsync(ct);
        try
        {
            var question = new ReaderQuestion(path, name, wish, _limits.Characters, Math.Max(1, (int)_limits.Time.TotalSeconds));
            return await TryIdleAsync(question, ct) ?? await ReadAsync(await AskedAsync(Start(), question), ct);
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or ReaderEndedException)
        {
            return FileReport.Of(FileTexts.NotLooked);
        }
        finally
        {
            _turns.Release();
        }
    }

    public void Dispose()
    {
        _sweep.Dispose();
        while (_idle.TryPop(out var idle)) idle.Child.Dispose();
    }

    // An idle child may have been ended from outside meanwhile, which says nothing of this file: null, and a new one is asked.
    private async Task<FileReport?> TryIdleAsync(ReaderQuestion question, CancellationToken ct)
    {
        if (!_idle.TryPop(out var idle)) return null;
        try
        {
            return await ReadAsync(await AskedAsync(idle.Child, question), ct);
        }
        catch (ReaderEndedException e) when (e.Why == ReaderEnd.Died)
        {
            return null;
        }
    }

    private ReaderChild Start()
    {
        Interlocked.Increment(ref _started);
        return new ReaderChild(_program, Most);
    }

    private static async Task<ReaderChild> AskedAsync(ReaderChild child, ReaderQuestion question)
    {
        try
        {
            await child.AskAsync(question);
            return child;
        }
        catch (ReaderEndedException)
        {
            child.Dispose();
            throw;
        }
    }

    private async Task<FileReport> ReadAsync(ReaderChild child, CancellationToken ct)
    {
        var fit = false;
        try
        {
            var look = await child.ReportAsync(LookTime, ct);
            try
            {
                var report = await child.ReportAsync(_limits.Time, ct);
                fit = child.IsFit;
                return report;
            }
            catch (ReaderEndedException e)
            {
                return look.With(ExtractedText.Unreadable(e.Why switch { ReaderEnd.Slow => FileTexts.TooSlow, ReaderEnd.Memory => FileTexts.TooLarge, _ => FileTexts.ReaderDied }));
            }
        }
        finally
        {
            if (fit) _idle.Push((child, Environment.TickCount64));
            else child.Dispose();
        }
    }

    private void Sweep()
    {
        // Pushed back in turn, the freshest last, so that it is taken first again.
        var kept = new List<(ReaderChild Child, long At)>();
        while (_idle.TryPop(out var idle))
        {
            if (Environment.TickCount64 - idle.At < Idle.TotalMilliseconds) kept.Add(idle);
            else idle.Child.Dispose();
        }

        kept.Reverse();
        if (kept.Count > 0) _idle.PushRange([.. kept]);
    }
}
