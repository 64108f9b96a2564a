using System.CommandLine;
using LienThong.Host.Demo;
using LienThong.Host.Demo.Seeding;
using LienThong.Kernel.Data;

namespace LienThong.Host.Commands;

/// <summary><c>demo</c>: makes the world when the folder is empty, prints its accounts, serves unless told not to.</summary>
internal static class DemoCommand
{
    private static readonly Option<string> Which = new("--world") { Description = DemoTexts.World, DefaultValueFactory = _ => World.ProvinceName };
    private static readonly Option<bool> NoServe = new("--no-serve") { Description = DemoTexts.NoServe };

    static DemoCommand() => Which.AcceptOnlyFromAmong(World.ProvinceName, World.CommuneName, World.MergerName);

    public static Command Make()
    {
        var command = new Command("demo", DemoTexts.Demo) { ServeCommand.Port, Which, NoServe };
        command.SetAction(async (parsed, ct) =>
        {
            if (await MakeAsync(parsed, ct) is not { } demo) return CommandFrame.Refuse(parsed, "demo.not-empty", DemoTexts.NotEmpty);
            var words = string.Join('\n', demo.Accounts.Select(DemoTexts.Account).Prepend(DemoTexts.Made));
            CommandFrame.Answer(parsed, new { accounts = demo.Accounts.Select(a => new { a.User, a.Password, a.Role, a.Agency, a.Name, a.Title }) }, words);
            return parsed.GetValue(NoServe) ? 0 : await ServeCommand.RunAsync(new NodeOptions(CommandFrame.Settings(parsed), parsed.GetValue(ServeCommand.Port), Demo: true), ct);
        });
        return command;
    }

    /// <summary>The demo of the folder; a node that does not serve makes it, so that a served node starts clean.</summary>
    private static async Task<DemoFile?> MakeAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var node = WebNode.Build(new NodeOptions(CommandFrame.Settings(parsed), Demo: true, Background: false));
        await node.Services.GetRequiredService<Migrator>().MigrateAsync(ct);
        await using var scope = node.Services.CreateAsyncScope();
        var progress = new Progress();
        return await scope.ServiceProvider.GetRequiredService<DemoSeeder>().MakeAsync(parsed.GetValue(Which)!, progress, ct);
    }

    /// <summary>Straight to stderr: stdout belongs to the answer.</summary>
    private sealed class Progress : IProgress<string>
    {
        public void Report(string value) => Console.Error.WriteLine(value);
    }
}
