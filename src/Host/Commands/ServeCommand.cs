using System.CommandLine;
using System.Net;
using LienThong.Contracts.Access;
using LienThong.Kernel.Data;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace LienThong.Host.Commands;

/// <summary><c>serve [--port N] [--operator-port N] [--proxy ADDRESS…]</c>: migrates, serves, prints <c>Ready: URL</c>, stops on SIGTERM.</summary>
internal static class ServeCommand
{
    public static readonly Option<int> Port = new("--port") { Description = CommandTexts.Port, DefaultValueFactory = _ => 5080 };

    private static readonly Option<string> Listen = new("--address") { Description = CommandTexts.Address, DefaultValueFactory = _ => "127.0.0.1" };

    private static readonly Option<int?> Operator = new("--operator-port") { Description = CommandTexts.OperatorPort };

    private static readonly Option<string[]> Proxy = new("--proxy") { Description = CommandTexts.Proxy };

    public static Command Make()
    {
        var command = new Command("serve", CommandTexts.Serve) { Port, Listen, Operator, Proxy };
        command.SetAction(async (parsed, ct) =>
        {
            var proxies = (parsed.GetValue(Proxy) ?? []).Select(p => IPAddress.TryParse(p, out var one) ? one : null).ToList();
            if (!IPAddress.TryParse(parsed.GetValue(Listen), out var address)) return await RefuseAsync(CommandTexts.AddressWrong);
            if (proxies.Contains(null)) return await RefuseAsync(CommandTexts.ProxyWrong);
            return await RunAsync(new NodeOptions(CommandFrame.Settings(parsed), parsed.GetValue(Port), Address: address, OperatorPort: parsed.GetValue(Operator), Proxies: proxies!), ct);
        });
        return command;
    }

    public static async Task<int> RunAsync(NodeOptions options, CancellationToken ct)
    {
        await using var app = WebNode.Build(options);
        await app.Services.GetRequiredService<Migrator>().MigrateAsync(ct);
        if (IsOpen(options) && await HasDemoAsync(app, ct))
        {
            await Console.Error.WriteLineAsync(CommandTexts.DemoStaysHome);
            return 1;
        }

        try
        {
            await app.StartAsync(ct);
        }
        catch (IOException e) when (e.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            await Console.Error.WriteLineAsync(string.Format(null, CommandTexts.PortTaken, options.Port));
            return 1;
        }

        await Console.Out.WriteLineAsync($"Ready: {Address(app)}");
        await Console.Out.FlushAsync(ct);
        await app.WaitForShutdownAsync(ct);
        return 0;
    }

    private static async Task<int> RefuseAsync(string why)
    {
        await Console.Error.WriteLineAsync(why);
        return 2;
    }

    /// <summary>Whether others than this machine's users may come in: directly, or through a proxy.</summary>
    private static bool IsOpen(NodeOptions options) => options.Proxies is { Count: > 0 } || (options.Address is { } address && !IPAddress.IsLoopback(address));

    /// <summary>The demo's password is known to everybody, so its accounts are never offered to a network.</summary>
    private static async Task<bool> HasDemoAsync(WebApplication app, CancellationToken ct)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IAccounts>().AnyDemoAsync(ct);
    }

    public static string Address(WebApplication app) =>
        app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
}
