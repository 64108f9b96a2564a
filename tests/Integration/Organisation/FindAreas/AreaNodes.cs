using System.Collections.Concurrent;
using LienThong.Contracts.Organisation;
using LienThong.Integration.Access;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Organisation.FindAreas;

/// <summary>Class fixture: a node per engine with the shipped list of administrative units, and an office whose people look at it.</summary>
public sealed class AreaNodes : IAsyncDisposable
{
    private readonly ConcurrentDictionary<Engine, Lazy<Task<RoleOffice>>> _made = new();

    internal Task<RoleOffice> OnAsync(Engine engine) => _made.GetOrAdd(engine, e => new(() => MakeAsync(e))).Value;

    private static async Task<RoleOffice> MakeAsync(Engine engine)
    {
        var node = await TestNode.StartAsync(engine);
        await node.Get<IAreaLoad>().LoadAsync(null, new Act(Operator.In(default), node.Get<Clock>().Now, null), default);
        return await RoleOffice.AddAsync(node);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var made in _made.Values)
            if (made.Value.IsCompletedSuccessfully) await made.Value.Result.Node.DisposeAsync();
    }
}
