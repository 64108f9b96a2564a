using System.CommandLine;
using System.Reflection;
using LienThong.Kernel.Operating;

namespace LienThong.Host.Commands;

/// <summary><c>backup FILE</c>: one file of the whole node while people write. Exit 1 when it could not be made, or when the node lacks files that it should have.</summary>
internal static class BackupCommand
{
    private static readonly Argument<string> Target = new("file") { Description = BackupTexts.Target };

    public static Command Make()
    {
        var command = new Command("backup", BackupTexts.Backup) { Target };
        command.SetAction(async (parsed, ct) =>
        {
            await using var node = WebNode.Build(new NodeOptions(CommandFrame.Settings(parsed), Background: false));
            var version = typeof(BackupCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
            var report = await node.Services.GetRequiredService<BackupMaker>().MakeAsync(parsed.GetValue(Target)!, version, ct);
            CommandFrame.Answer(parsed, report, Words(report));
            return report.Missing.Count + report.Damaged.Count == 0 ? 0 : 1;
        });
        return command;
    }

    private static string Words(BackupReport report)
    {
        var lines = report.Tables.Select(t => $"{t.Key,-28} {t.Value,12}").ToList();
        lines.Add(BackupTexts.Made(report));
        lines.AddRange(report.Missing.Select(BackupTexts.Missing));
        lines.AddRange(report.Damaged.Select(BackupTexts.Damaged));
        lines.Add(BackupTexts.Head(report.Audit));
        lines.Add(File.Exists(report.KeepApart) ? BackupTexts.KeepApart(report.KeepApart) : BackupTexts.NoKeyYet);
        return string.Join('\n', lines);
    }
}
