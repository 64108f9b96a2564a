using LienThong.Contracts.Organisation;
using LienThong.Host;
using LienThong.Host.Commands;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
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

    /// <summary>Where browsers find it; a proxy in front may be named instead.</summary>
    public Uri Address { get; set; }

    public DataSettings Settings { get; }

    public MovableTime Time { get; }

    /// <summary>How many requests it has answered.</summary>
    public int Answered => _app.Services.GetServices<IStartupFilter>().OfType<StatementCount>().Single().Answered;

    public Engine Engine => Database.Engine;

    public Database Database => Get<Database>();

    public UnitOfWork Work => Get<UnitOfWork>();

    /// <summary>Starts a node on a fresh copy of the migrated, empty schema.</summary>
    /// <param name="engine">Which engine it stores in.</param>
    /// <param name="background">Whether the sealer and the housekeeping run.</param>
    /// <param name="areas">Whether the shipped list of administrative units is loaded.</param>
    public static async Task<TestNode> StartAsync(Engine engine, bool background = false, bool areas = false) => await StartAsync(await SchemaTemplates.CopyAsync(engine, areas), background);

    /// <summary>Starts a node on data that exists; disposing the node drops them unless told to keep them.</summary>
    /// <param name="time">The clock of another node on the same data.</param>
    /// <param name="further">Services instead of its own.</param>
    public static async Task<TestNode> StartAsync(DataSettings settings, bool background = false, bool keep = false, MovableTime? time = null, Action<IServiceCollection>? further = null)
    {
        time ??= new MovableTime();
        var app = WebNode.Build(new NodeOptions(settings, Port: 0, Demo: true, time, background, Further: s => Ease(s, further)));
        await app.StartAsync();
        return new TestNode(app, settings, time, keep);
    }

    // Every test signs people in; how slowly passwords are hashed in life is PasswordHashTests' to hold.
    private static void Ease(IServiceCollection services, Action<IServiceCollection>? further)
    {
        services.AddSingleton<IStartupFilter, StatementCount>().Configure<PasswordHasherOptions>(o => o.IterationCount = 1_000);
        further?.Invoke(services);
    }

    /// <summary>A service of the node's own container; scoped ones live as long as the node.</summary>
    public T Get<T>() where T : notnull => _app.Services.GetRequiredService<T>();

    /// <summary>Sees to the shipped list of administrative units.</summary>
    public async Task LoadAreasAsync()
    {
        if (!await Work.ReadAsync(Get<IAreaReads>().AnyAsync)) await Get<IAreaLoad>().LoadAsync(null, new Act(Operator.In(default), Get<Clock>().Now, null), default);
    }

    /// <summary>Cuts every connection and stops, as when its machine is lost.</summary>
    public Task CutAsync() => _app.StopAsync(new CancellationToken(canceled: true));

    public AsyncServiceScope Scope() => _app.Services.CreateAsyncScope();

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        if (!_keep) await TestDatabase.DropAsync(Settings);
    }
}
