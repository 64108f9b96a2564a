using System.CommandLine;
using LienThong.Kernel.Data;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace LienThong.Host.Commands;

/// <summary><c>serve [--port N]</c>: migrates, serves, prints <c>Ready: URL</c>, stops on SIGTERM.</summary>
internal static class ServeCommand
{
    public static readonly Option<int> Port = new("--port") { Description = CommandTexts.Port, DefaultValueFactory = _ => 5080 };

    public static Command Make()
    {
        var command = new Command("serve", CommandTexts.Serve) { Port };
        command.SetAction((parsed, ct) => RunAsync(new NodeOptions(CommandFrame.Settings(parsed), parsed.GetValue(Port)), ct));
        return command;
    }

    public static async Task<int> RunAsync(NodeOptions options, CancellationToken ct)
    {
        await using var app = WebNode.Build(options);
        await app.Services.GetRequiredService<Migrator>().MigrateAsync(ct);
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

    public static string Address(WebApplication app) =>
        app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
}
