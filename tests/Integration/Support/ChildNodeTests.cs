using System.Net;
using LienThong.Kernel.Data;
using Npgsql;

namespace LienThong.Integration.Support;

public sealed class ChildNodeTests
{
    [Theory, Engines]
    public async Task A_killed_node_starts_again_on_its_data(Engine engine)
    {
        await using var db = await TestDatabase.CreateAsync(engine);
        await using var node = new ChildNode(db.Settings);
        await node.StartAsync();
        var first = node.Address;

        await node.KillAsync();
        await node.StartAsync();

        using var http = new HttpClient();
        using var answer = await http.GetAsync(new Uri(node.Address, "/openapi/v1.json"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await Assert.ThrowsAsync<HttpRequestException>(() => http.GetAsync(first));
    }

    [Fact]
    public async Task A_killed_server_recovers_what_was_committed()
    {
        await using var server = await ChildPostgres.StartNewAsync();
        await server.CreateDatabaseAsync("kept");
        await RunAsync(server, "create table t(id int); insert into t values (7)");

        await server.KillAsync();
        await server.StartAsync();

        Assert.Equal(7, await RunAsync(server, "select id from t"));
    }

    private static async Task<object?> RunAsync(ChildPostgres server, string sql)
    {
        await using var connection = new NpgsqlConnection(server.Connection("kept") + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
