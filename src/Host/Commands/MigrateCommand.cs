using System.CommandLine;

namespace LienThong.Host.Commands;

/// <summary><c>migrate</c>: brings the database to this version's schema.</summary>
internal static class MigrateCommand
{
    public static Command Make()
    {
        var command = new Command("migrate", CommandTexts.Migrate);
        command.SetAction(async (parsed, ct) =>
        {
            await using var app = await CommandFrame.NodeAsync(parsed, ct);
            CommandFrame.Answer(parsed, new { migrated = true }, CommandTexts.Migrated);
            return 0;
        });
        return command;
    }
}
