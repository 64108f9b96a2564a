using System.CommandLine;
using LienThong.Contracts.Documents;

namespace LienThong.Host.Commands;

/// <summary><c>documents check-dossier FILE.zip</c>: an electronic dossier against Phụ lục VI of Nghị định 30/2020/NĐ-CP. Exit 1 with every fault named.</summary>
internal static class CheckDossierCommand
{
    private static readonly Argument<string> Package = new("file") { Description = CommandTexts.DossierPackage };

    public static Command Make()
    {
        var check = new Command("check-dossier", CommandTexts.CheckDossier) { Package };
        check.SetAction(RunAsync);
        return check;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        var path = parsed.GetValue(Package)!;
        if (!File.Exists(path)) return CommandFrame.Refuse(parsed, "documents.dossier.no-file", string.Format(null, CommandTexts.NoFile, path));
        var report = await CheckAsync(path, ct);
        CommandFrame.Answer(parsed, report, string.Format(null, report.IsValid ? CommandTexts.DossierHolds : CommandTexts.DossierFaulty, report.Documents, report.Files, report.Faults.Count));
        if (!parsed.GetValue(CommandFrame.AsJson))
            foreach (var fault in report.Faults) await Console.Error.WriteLineAsync(fault.Line > 0 ? string.Format(null, CommandTexts.DossierFault, fault.Place, fault.Line, fault.Message) : $"{fault.Place}: {fault.Message}");
        return report.IsValid ? 0 : 1;
    }

    // No data are asked: whatever folder the caller stands in stays as it is.
    private static async Task<PackageReport> CheckAsync(string path, CancellationToken ct)
    {
        var nowhere = Directory.CreateTempSubdirectory("lienthong-").FullName;
        try
        {
            await using var node = WebNode.Build(new NodeOptions(new(nowhere), Background: false));
            await using var file = File.OpenRead(path);
            return node.Services.GetRequiredService<IDossierPackages>().Check(file, ct);
        }
        finally
        {
            Directory.Delete(nowhere, recursive: true);
        }
    }
}
