using System.Text;
using LienThong.Contracts.Access;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Data;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace LienThong.Integration.Faults;

/// <summary>The small province on data of its own, served by a process that the test kills; tokens for its people.</summary>
internal sealed class FaultWorld : IAsyncDisposable
{
    private readonly DataSettings _data;
    private readonly Dictionary<string, string> _tokens = [];
    private ServiceProvider _beside;
    private int _inFlight;

    private FaultWorld(DataSettings data, ChildPostgres? server)
    {
        _data = data;
        Server = server;
        Node = new ChildNode(data);
        _beside = Beside(data);
    }

    public ChildNode Node { get; }

    /// <summary>The server that this world has for itself, or null.</summary>
    public ChildPostgres? Server { get; }

    public SmallProvince Province { get; private set; } = null!;

    /// <summary>Writes of all clients that have been sent and not yet answered.</summary>
    public int InFlight => Volatile.Read(ref _inFlight);

    public static DateOnly Today => new Clock(TimeProvider.System).Today;

    /// <summary>Builds the world and starts its node.</summary>
    /// <param name="engine">Which engine.</param>
    /// <param name="users">Whose tokens are needed.</param>
    /// <param name="ownServer">PostgreSQL: a server that the test may kill too.</param>
    public static async Task<FaultWorld> StartAsync(Engine engine, IEnumerable<string> users, bool ownServer = false)
    {
        var world = ownServer ? await OnOwnServerAsync() : new FaultWorld(await SchemaTemplates.CopyAsync(engine), null);
        await using (var node = await TestNode.StartAsync(world._data, keep: true))
        {
            node.Time.SetTo(TimeProvider.System.GetUtcNow());
            world.Province = await SmallProvince.BuildAsync(node);
            await using var scope = node.Scope();
            var accounts = scope.ServiceProvider.GetRequiredService<IAccounts>();
            foreach (var user in users) world._tokens[user] = (await accounts.MakeTokenAsync(user, "test", mayWrite: true, TimeSpan.FromDays(1)))!;
        }

        await world.Node.StartAsync();
        return world;
    }

    public PatientClient Client(string user) => new(this, _tokens[user]);

    /// <summary>Looks into the data beside the node, as it stands.</summary>
    public Task<T> LookAsync<T>(Func<Session, Task<T>> look) => _beside.GetRequiredService<UnitOfWork>().ReadAsync(look);

    /// <summary>Puts an upload aside for somebody.</summary>
    public async Task<string> StageAsync(string user, string name, string words)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(words));
        return (await _beside.GetRequiredService<Kernel.Files.Files>().StageAsync(content, name, Province[user].Person)).Value.Id.ToString();
    }

    public void Sent() => Interlocked.Increment(ref _inFlight);

    public void Answered() => Interlocked.Decrement(ref _inFlight);

    public async Task CrashAsync()
    {
        await Node.KillAsync();
        await Node.StartAsync();
    }

    /// <summary>Kills the database server under the running node.</summary>
    public async Task CrashServerAsync()
    {
        await Server!.KillAsync();
        await Server.StartAsync();
        // The node has to find out by itself that its connections are dead; who looks from beside need not.
        await _beside.DisposeAsync();
        _beside = Beside(_data);
    }

    public async ValueTask DisposeAsync()
    {
        await Node.DisposeAsync();
        await _beside.DisposeAsync();
        if (Server is null) await TestDatabase.DropAsync(_data);
        else
        {
            NpgsqlConnection.ClearAllPools();
            await Server.DisposeAsync();
            Directory.Delete(_data.Folder, recursive: true);
        }
    }

    private static ServiceProvider Beside(DataSettings data) => new ServiceCollection().AddKernel(data, TimeProvider.System).BuildServiceProvider();

    private static async Task<FaultWorld> OnOwnServerAsync()
    {
        var server = await ChildPostgres.StartNewAsync();
        await server.CreateDatabaseAsync("lienthong");
        var data = new DataSettings(Directory.CreateTempSubdirectory("lt_fault_").FullName, server.Connection("lienthong"));
        await SchemaTemplates.MigrateAsync(data);
        return new FaultWorld(data, server);
    }
}
