using System.Collections.Concurrent;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Support;

/// <summary>Class fixture: one fresh database per engine for the class, made when first asked for.</summary>
public sealed class TestDatabases : IAsyncDisposable
{
    private readonly ConcurrentDictionary<Engine, Lazy<Task<TestDatabase>>> _made = new();

    public Task<TestDatabase> OnAsync(Engine engine) =>
        _made.GetOrAdd(engine, e => new(() => TestDatabase.CreateAsync(e))).Value;

    public async ValueTask DisposeAsync()
    {
        foreach (var made in _made.Values)
            if (made.Value.IsCompletedSuccessfully) await made.Value.Result.DisposeAsync();
    }
}
