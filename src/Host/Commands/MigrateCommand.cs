using System.CommandLine;
using LienThong.Kernel.Operating;

namespace LienThong.Host.Commands;

/// <summary><c>migrate</c>: brings the database to this version's schema. <c>migrate --to</c>: moves the node's database into an empty one.</summary>
internal static class MigrateCommand
{
    private const string ToSqlite = "sqlite";

    private static readonly Option<string?> To = new("--to") { Description = BackupTexts.MoveTo };

    public static Command Make()
    {
        var command = new Command("migrate", CommandTexts.Migrate) { To };
        command.SetAction(async (parsed, ct) =>
        {
            if (parsed.GetValue(To) is { } to) return await MoveAsync(parsed, to, ct);
            await using var app = await CommandFrame.NodeAsync(parsed, ct);
            CommandFrame.Answer(parsed, new { migrated = true }, CommandTexts.Migrated);
            return 0;
        });
        return command;
    }

    private static async Task<int> MoveAsync(ParseResult parsed, string to, CancellationToken ct)
    {
        var settings = CommandFrame.Settings(parsed);
        var target = settings with { PostgresConnection = to == ToSqlite ? null : to };
        if (target == settings || (target.PostgresConnection is null && settings.PostgresConnection is null)) return CommandFrame.Refuse(parsed, "migrate.same", BackupTexts.SamePlace);
        await using var node = WebNode.Build(new NodeOptions(settings, Background: false));
        await using var other = WebNode.Build(new NodeOptions(target, Background: false));
        var tables = await node.Services.GetRequiredService<Mover>().MoveAsync(other.Services.GetRequiredService<NodeLoad>(), ct);
        var audit = await RestoreCommand.VerifyAsync(other, ct);
        var words = (string[])[RestoreCommand.Table(tables), BackupTexts.Moved(tables.Sum(t => t.Found), to == ToSqlite), .. AuditCommand.Words(audit)];
        CommandFrame.Answer(parsed, new { clean = audit.IsClean, tables, audit = new { clean = audit.IsClean, audit.Sealed, audit.FaultCount, audit.Faults } }, string.Join('\n', words));
        return audit.IsClean ? 0 : 1;
    }
}
