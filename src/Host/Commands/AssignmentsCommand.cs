using System.CommandLine;
using LienThong.Contracts.Assignments;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;

namespace LienThong.Host.Commands;

/// <summary><c>assignments import FILE.csv --agency CODE</c>.</summary>
internal static class AssignmentsCommand
{
    private static readonly Argument<string> File = new("file") { Description = AssignmentsTexts.File };
    private static readonly Option<string> Agency = new("--agency") { Description = CommandTexts.Agency, Required = true };

    public static Command Make()
    {
        var import = new Command("import", AssignmentsTexts.Import) { File, Agency };
        import.SetAction(ImportAsync);
        return new Command("assignments", AssignmentsTexts.Assignments) { import };
    }

    private static async Task<int> ImportAsync(ParseResult parsed, CancellationToken ct)
    {
        var (path, code) = (parsed.GetValue(File)!, parsed.GetValue(Agency)!);
        if (!System.IO.File.Exists(path)) return CommandFrame.Refuse(parsed, "assignments.import.no-file", string.Format(null, CommandTexts.NoFile, path));
        await using var node = await CommandFrame.NodeAsync(parsed, ct);
        var (clock, organisations) = (node.Services.GetRequiredService<Clock>(), node.Services.GetRequiredService<Organisations>());
        if (await node.Services.GetRequiredService<UnitOfWork>().ReadAsync(s => organisations.ByCodeAsync(s, code, clock.Today), ct) is not { } agency)
            return CommandFrame.Refuse(parsed, "assignments.import.no-agency", string.Format(null, CommandTexts.NoAgency, code));
        using var file = new StreamReader(path);
        var report = await node.Services.GetRequiredService<ITaskImport>().ImportAsync(file, Path.GetFileName(path), new Act(Operator.In(agency.Id), clock.Now, null), ct);
        CommandFrame.Answer(parsed, report, AssignmentsTexts.Imported(report));
        foreach (var row in report.Refused) await Console.Error.WriteLineAsync(AssignmentsTexts.Refusal(row));
        return report is { Imported: 0, Known: 0, Refused.Count: > 0 } ? 1 : 0;
    }
}
