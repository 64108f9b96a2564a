using System.Diagnostics;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Nodes;

/// <summary>Two nodes on one PostgreSQL and one shared folder, behind HAProxy, which sends every request to the other one than the last.</summary>
internal sealed class NodePair : IAsyncDisposable
{
    private readonly Process _proxy;
    private readonly string _folder;

    private NodePair(TestNode first, TestNode second, Process proxy, string folder, Uri address) =>
        (First, Second, _proxy, _folder, Address) = (first, second, proxy, folder, address);

    public TestNode First { get; }

    public TestNode Second { get; }

    /// <summary>The proxy's address.</summary>
    public Uri Address { get; }

    public static async Task<NodePair> StartAsync()
    {
        var settings = await SchemaTemplates.CopyAsync(Engine.Postgres);
        var first = await TestNode.StartAsync(settings);
        var second = await TestNode.StartAsync(settings, keep: true, time: first.Time);
        var folder = Directory.CreateTempSubdirectory("lienthong-haproxy-").FullName;
        var port = FreePort.Find();
        var file = Path.Combine(folder, "haproxy.cfg");
        await File.WriteAllTextAsync(file, Configuration(port, first.Address.Port, second.Address.Port));
        var proxy = Process.Start(new ProcessStartInfo(Program, ["-q", "-db", "-f", file]) { RedirectStandardError = true })!;
        var pair = new NodePair(first, second, proxy, folder, new Uri($"http://127.0.0.1:{port}"));
        await pair.ReadyAsync();
        return pair;
    }

    public async ValueTask DisposeAsync()
    {
        _proxy.Kill();
        await _proxy.WaitForExitAsync();
        _proxy.Dispose();
        Directory.Delete(_folder, recursive: true);
        await Second.DisposeAsync();
        await First.DisposeAsync();
    }

    private static string Program =>
        ((string[])["/usr/sbin/haproxy", "/usr/bin/haproxy", "/usr/local/sbin/haproxy"]).FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("HAProxy is not installed: run ./dev test.");

    // As the example in docs/operating.md, without TLS.
    private static string Configuration(int port, int first, int second) => $"""
        defaults
            mode http
            timeout connect 2s
            timeout client 60s
            timeout server 60s
            timeout check 10s
            option redispatch 1
            retries 2
        frontend office
            bind 127.0.0.1:{port}
            default_backend nodes
        backend nodes
            balance roundrobin
            option forwardfor
            option httpchk GET /health/ready
            default-server check inter 1s fall 3 rise 1
            server one 127.0.0.1:{first}
            server two 127.0.0.1:{second}

        """;

    private async Task ReadyAsync()
    {
        using var http = new HttpClient();
        for (var tries = 0; ; tries++)
        {
            try
            {
                if ((await http.GetAsync(new Uri(Address, "/health/live"))).IsSuccessStatusCode) return;
            }
            catch (HttpRequestException) when (tries < 100)
            {
                // It is still starting.
            }

            Assert.False(_proxy.HasExited, "HAProxy ended at once.");
            await Task.Delay(100);
        }
    }
}
