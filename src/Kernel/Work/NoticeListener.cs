using System.Collections.Frozen;

namespace LienThong.Kernel.Work;

/// <summary>One who waits for notices; rings that come while nobody waits are one ring.</summary>
public sealed class NoticeListener : IDisposable
{
    private readonly NoticeBell _bell;
    private readonly FrozenSet<string> _tokens;
    private readonly SemaphoreSlim _rung = new(0, 1);
    private readonly Lock _gate = new();

    internal NoticeListener(NoticeBell bell, FrozenSet<string> tokens) => (_bell, _tokens) = (bell, tokens);

    /// <summary>Waits for a ring.</summary>
    /// <returns>False where the patience was over first.</returns>
    public Task<bool> RungAsync(TimeSpan patience, CancellationToken ct) => _rung.WaitAsync(patience, ct);

    /// <inheritdoc/>
    public void Dispose() => _bell.Leave(this);

    internal bool Holds(string token) => _tokens.Contains(token);

    internal void Ring()
    {
        lock (_gate)
        {
            if (_rung.CurrentCount == 0) _rung.Release();
        }
    }
}
