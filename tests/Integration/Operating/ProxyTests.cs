using System.Diagnostics;
using System.Net;
using LienThong.Host;
using LienThong.Host.Commands;
using LienThong.Integration.Rights;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Operating;

/// <summary>What stands in deploy/ works, and only a named proxy is believed.</summary>
public sealed class ProxyTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Only_a_named_proxy_is_believed_that_the_browser_came_by_https(bool named)
    {
        var settings = await SchemaTemplates.CopyAsync(Engine.Sqlite);
        await using var app = WebNode.Build(new NodeOptions(settings, Port: 0, Proxies: named ? [IPAddress.Loopback] : null));
        await app.StartAsync();
        using var http = new HttpClient();
        using var asked = new HttpRequestMessage(HttpMethod.Get, new Uri(new Uri(ServeCommand.Address(app)), "/dang-nhap")) { Headers = { { "X-Forwarded-Proto", "https" } } };

        var answer = await http.SendAsync(asked);

        Assert.Equal(named, answer.Headers.Contains("Strict-Transport-Security"));
        await app.StopAsync();
        await TestDatabase.DropAsync(settings);
    }

    [Fact]
    public async Task The_nginx_example_carries_a_sign_in_by_https()
    {
        var settings = await SchemaTemplates.CopyAsync(Engine.Sqlite);
        await using var app = WebNode.Build(new NodeOptions(settings, Port: 0, Demo: true, Proxies: [IPAddress.Loopback]));
        await app.StartAsync();
        var folder = Directory.CreateTempSubdirectory("lienthong-nginx-").FullName;
        var (secure, plain) = (FreePort.Find(), FreePort.Find());
        await CertificateAsync(folder);
        var example = (await File.ReadAllTextAsync(Root.Find("deploy/nginx.conf")))
            .Replace("127.0.0.1:5080", $"127.0.0.1:{new Uri(ServeCommand.Address(app)).Port}", StringComparison.Ordinal)
            .Replace("listen 443 ssl", $"listen 127.0.0.1:{secure} ssl", StringComparison.Ordinal).Replace("listen 80", $"listen 127.0.0.1:{plain}", StringComparison.Ordinal)
            .Replace("/etc/lienthong/", folder + "/", StringComparison.Ordinal);
        // Debian 12's nginx is older than this directive.
        example = example.Replace("    http2 on;\n", "", StringComparison.Ordinal);
        await File.WriteAllTextAsync(Path.Combine(folder, "nginx.conf"), $$"""
            pid {{folder}}/nginx.pid;
            error_log stderr;
            daemon off;
            events { }
            http {
                access_log off;
                client_body_temp_path {{folder}}/body;
                proxy_temp_path {{folder}}/proxy;
                fastcgi_temp_path {{folder}}/fastcgi;
                uwsgi_temp_path {{folder}}/uwsgi;
                scgi_temp_path {{folder}}/scgi;
            {{example}}
            }
            """);
        using var nginx = Process.Start(new ProcessStartInfo("/usr/sbin/nginx", ["-c", Path.Combine(folder, "nginx.conf")]))!;
        try
        {
            using var http = new HttpClient(new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true, AllowAutoRedirect = false });
            var page = await WaitAsync(http, new Uri($"https://127.0.0.1:{secure}/dang-nhap"));
            var sent = await http.GetAsync(new Uri($"http://127.0.0.1:{plain}/hom-nay"));

            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
            Assert.All(page.Headers.GetValues("Set-Cookie"), cookie => Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase));
            Assert.True(page.Headers.Contains("Strict-Transport-Security"));
            Assert.Equal("https", sent.Headers.Location!.Scheme);
        }
        finally
        {
            nginx.Kill(entireProcessTree: true);
            await nginx.WaitForExitAsync();
            Directory.Delete(folder, recursive: true);
            await app.StopAsync();
            await TestDatabase.DropAsync(settings);
        }
    }

    [Fact]
    public async Task The_systemd_unit_has_no_fault_that_systemd_knows()
    {
        if (!File.Exists("/usr/bin/systemd-analyze")) Assert.Skip("systemd-analyze is not on this machine.");
        var unit = Path.Combine(Directory.CreateTempSubdirectory().FullName, "lienthong.service");
        // The programs it names are not on this machine; everything else is judged.
        await File.WriteAllTextAsync(unit, (await File.ReadAllTextAsync(Root.Find("deploy/lienthong.service"))).Replace("/usr/bin/dotnet /opt/lienthong/lienthong-host.dll", "/bin/true", StringComparison.Ordinal));

        using var verify = Process.Start(new ProcessStartInfo("/usr/bin/systemd-analyze", ["verify", unit]) { RedirectStandardError = true })!;
        var said = await verify.StandardError.ReadToEndAsync();
        await verify.WaitForExitAsync();

        Assert.DoesNotContain(said.Split('\n'), line => line.Contains("lienthong.service", StringComparison.Ordinal));
    }

    private static async Task<HttpResponseMessage> WaitAsync(HttpClient http, Uri address)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                return await http.GetAsync(address);
            }
            catch (HttpRequestException) when (tries < 100)
            {
                await Task.Delay(100);
            }
        }
    }

    private static async Task CertificateAsync(string folder)
    {
        using var key = System.Security.Cryptography.ECDsa.Create(System.Security.Cryptography.ECCurve.NamedCurves.nistP256);
        var request = new System.Security.Cryptography.X509Certificates.CertificateRequest("CN=lienthong.example.vn", key, System.Security.Cryptography.HashAlgorithmName.SHA256);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        await File.WriteAllTextAsync(Path.Combine(folder, "tls.crt"), certificate.ExportCertificatePem());
        await File.WriteAllTextAsync(Path.Combine(folder, "tls.key"), key.ExportPkcs8PrivateKeyPem());
    }
}
