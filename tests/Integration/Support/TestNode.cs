using LienThong.Host;
using LienThong.Host.Commands;
using LienThong.Kernel.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Integration.Support;

/// <summary>The real app in this process, on Kestrel and a free port of 127.0.0.1, with a database of its own and a clock that the test moves.</summary>
public sealed class TestNode : IAsyncDisposable
{
    private readonly WebApplication _app;

    private readonly bool _keep;

    private TestNode(WebApplication app, DataSettings settings, MovableTime time, bool keep)
    {
        _app = app;
        _keep = keep;
        Settings = settings;
        Time = time;
        Address = new Uri(ServeCommand.Address(app));
    }

    public Uri Address { get; }

    public DataSettings Settings { get; }

    public MovableTime Time { get; }

    public Engine Engine => Database.Engine;

    public Database Database => Get<Database>();

    public UnitOfWork Work => Get<UnitOfWork>();

    /// <summary>Starts a node on a fresh copy of the migrated, empty schema.</summary>
    /// <param name="engine">Which engine it stores in.</param>
    /// <param name="background">Whether the sealer and the housekeeping run.</param>
    public static async Task<TestNode> StartAsync(Engine engine, bool background = false) => await StartAsync(await SchemaTemplates.CopyAsync(engine), background);

    /// <summary>Starts a node on data that exists; disposing the node drops them unless told to keep them.</summary>
    public static async Task<TestNode> StartAsync(DataSettings settings, bool background = false, bool keep = false)
    {
        var time = new MovableTime();
        var app = WebNode.Build(new NodeOptions(settings, Port: 0, Demo: true, time, background, Further: s => s.AddSingleton<IStartupFilter, StatementCount>()));
        await app.StartAsync();
        return new TestNode(app, settings, time, keep);
    }

    /// <summary>A service of the node's own container; scoped ones live as long as the node.</summary>
    public T Get<T>() where T : notnull => _app.Services.GetRequiredService<T>();

    public AsyncServiceScope Scope() => _app.Services.CreateAsyncScope();

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        if (!_keep) await TestDatabase.DropAsync(Settings);
    }
}
