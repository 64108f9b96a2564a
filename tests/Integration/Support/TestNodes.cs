using System.Collections.Concurrent;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Support;

/// <summary>Class fixture: one running node per engine for the class, started when first asked for.</summary>
public sealed class TestNodes : IAsyncDisposable
{
    private readonly ConcurrentDictionary<Engine, Lazy<Task<TestNode>>> _started = new();

    public Task<TestNode> OnAsync(Engine engine) =>
        _started.GetOrAdd(engine, e => new(() => TestNode.StartAsync(e))).Value;

    public async ValueTask DisposeAsync()
    {
        foreach (var started in _started.Values)
            if (started.Value.IsCompletedSuccessfully) await started.Value.Result.DisposeAsync();
    }
}
