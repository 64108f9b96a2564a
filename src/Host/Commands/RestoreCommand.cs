using System.CommandLine;
using LienThong.Kernel.Audit;
using LienThong.Kernel.Operating;

namespace LienThong.Host.Commands;

/// <summary><c>restore FILE --data DIR [--postgres …] [--audit-key FILE]</c>: into an empty node of either engine, every table compared. Exit 1 with the differences named.</summary>
internal static class RestoreCommand
{
    private static readonly Argument<string> Source = new("file") { Description = BackupTexts.Source };
    private static readonly Option<string?> Key = new("--audit-key") { Description = BackupTexts.Key };

    public static Command Make()
    {
        var command = new Command("restore", BackupTexts.Restore) { Source, Key };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        var (settings, backup) = (CommandFrame.Settings(parsed), await Restorer.CheckAsync(parsed.GetValue(Source)!, ct));
        var folder = RestoreFolder.Prepare(settings.Folder, parsed.GetValue(Key));
        IReadOnlyList<TableCheck> tables;
        AuditReport? audit = null;
        try
        {
            var hasKey = backup.HasKey(folder);
            await using var node = WebNode.Build(new NodeOptions(settings with { Folder = folder.Inside }, Background: false));
            tables = await node.Services.GetRequiredService<Restorer>().RestoreAsync(backup, ct);
            if (hasKey) audit = await VerifyAsync(node, ct);
        }
        catch
        {
            folder.Abandon();
            throw;
        }

        folder.Finish();
        return Answer(parsed, backup, tables, audit);
    }

    internal static async Task<AuditReport> VerifyAsync(WebApplication node, CancellationToken ct)
    {
        await node.Services.GetRequiredService<Sealer>().SettleAsync(ct);
        return await node.Services.GetRequiredService<AuditVerifier>().VerifyAsync(ct);
    }

    internal static string Table(IEnumerable<TableCheck> tables) => string.Join('\n', tables.Select(t => $"{t.Name,-28} {t.Expected,12} {t.Found,12}"));

    private static int Answer(ParseResult parsed, CheckedBackup backup, IReadOnlyList<TableCheck> tables, AuditReport? audit)
    {
        var lines = new List<string> { Table(tables), BackupTexts.Restored(backup, tables.Sum(t => t.Found)) };
        lines.AddRange(backup.Missing.Select(BackupTexts.Missing));
        lines.AddRange(backup.Damaged.Select(BackupTexts.Damaged));
        if (audit is null) lines.Add(BackupTexts.NoKey);
        else lines.AddRange(AuditCommand.Words(audit));
        var clean = audit is { IsClean: true } && backup.Missing.Count + backup.Damaged.Count == 0;
        CommandFrame.Answer(parsed, new { clean, backup.At, tables, backup.Files, backup.Missing, backup.Damaged, audit = audit is null ? null : new { clean = audit.IsClean, audit.Sealed, audit.FaultCount, audit.Faults } }, string.Join('\n', lines));
        return clean ? 0 : 1;
    }
}
