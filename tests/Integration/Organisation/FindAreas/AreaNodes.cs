using System.Collections.Concurrent;
using LienThong.Integration.Access;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Organisation.FindAreas;

/// <summary>Class fixture: a node per engine with the shipped list of administrative units, and an office whose people look at it.</summary>
public sealed class AreaNodes : IAsyncDisposable
{
    private readonly ConcurrentDictionary<Engine, Lazy<Task<RoleOffice>>> _made = new();

    internal Task<RoleOffice> OnAsync(Engine engine) => _made.GetOrAdd(engine, e => new(() => MakeAsync(e))).Value;

    private static async Task<RoleOffice> MakeAsync(Engine engine) => await RoleOffice.AddAsync(await TestNode.StartAsync(engine, areas: true));

    public async ValueTask DisposeAsync()
    {
        foreach (var made in _made.Values)
            if (made.Value.IsCompletedSuccessfully) await made.Value.Result.Node.DisposeAsync();
    }
}
