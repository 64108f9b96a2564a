using System.Net;
using LienThong.Host;
using LienThong.Host.Commands;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Operating;

public sealed class OperatorRouteTests
{
    [Theory, Engines]
    public async Task A_node_says_to_anybody_that_it_lives_and_is_ready_and_nothing_more(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = node.Address };

        Assert.Equal("Healthy", await http.GetStringAsync("/health/live"));
        Assert.Contains(await http.GetStringAsync("/health/ready"), (string[])["Healthy", "Degraded"]);
        Assert.Equal(HttpStatusCode.Redirect, (await http.GetAsync("/metrics")).StatusCode);
    }

    [Theory, Engines]
    public async Task Metrics_are_told_on_the_operators_port_alone_whatever_host_is_asked_for(Engine engine)
    {
        var settings = await SchemaTemplates.CopyAsync(engine);
        var port = FreePort.Find();
        await using var app = WebNode.Build(new NodeOptions(settings, Port: 0, OperatorPort: port));
        await app.StartAsync();
        using var http = new HttpClient();

        var told = await http.GetStringAsync($"http://127.0.0.1:{port}/metrics");
        using var disguised = new HttpRequestMessage(HttpMethod.Get, new Uri(new Uri(ServeCommand.Address(app)), "/metrics")) { Headers = { Host = $"127.0.0.1:{port}" } };

        Assert.All((string[])["lienthong_audit_unsealed 0", "lienthong_work_items_open 0", "lienthong_last_backup_timestamp_seconds 0", "lienthong_data_free_bytes "], line => Assert.Contains(line, told, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, (await http.SendAsync(disguised)).StatusCode);
        await app.StopAsync();
        await TestDatabase.DropAsync(settings);
    }
}
