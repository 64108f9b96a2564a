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

    private FaultWorld(DataSettings data, ChildPostgres? server)
    {
        _data = data;
        Server = server;
        Node = new ChildNode(data);
    }

    public ChildNode Node { get; }

    /// <summary>The server that this world has for itself, or null.</summary>
    public ChildPostgres? Server { get; }

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
            await SmallProvince.BuildAsync(node);
            await using var scope = node.Scope();
            var accounts = scope.ServiceProvider.GetRequiredService<IAccounts>();
            foreach (var user in users) world._tokens[user] = (await accounts.MakeTokenAsync(user, "test", mayWrite: true, TimeSpan.FromDays(1)))!;
        }

        await world.Node.StartAsync();
        return world;
    }

    public PatientClient Client(string user) => new(Node, _tokens[user]);

    /// <summary>Looks into the data beside the node, as it stands.</summary>
    public async Task<T> LookAsync<T>(Func<Session, Task<T>> look)
    {
        await using var database = new Database(_data);
        return await new UnitOfWork(database).ReadAsync(look);
    }

    public async Task CrashAsync()
    {
        await Node.KillAsync();
        await Node.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Node.DisposeAsync();
        if (Server is null) await TestDatabase.DropAsync(_data);
        else
        {
            NpgsqlConnection.ClearAllPools();
            await Server.DisposeAsync();
            Directory.Delete(_data.Folder, recursive: true);
        }
    }

    private static async Task<FaultWorld> OnOwnServerAsync()
    {
        var server = await ChildPostgres.StartNewAsync();
        await server.CreateDatabaseAsync("lienthong");
        var data = new DataSettings(Directory.CreateTempSubdirectory("lt_fault_").FullName, server.Connection("lienthong"));
        await SchemaTemplates.MigrateAsync(data);
        return new FaultWorld(data, server);
    }
}
