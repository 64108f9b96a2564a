using System.CommandLine;
using LienThong.Contracts.Organisation;
using LienThong.Kernel;
using LienThong.Kernel.Acts;

namespace LienThong.Host.Commands;

/// <summary><c>areas load [FOLDER]</c>: administrative units and their succession, of a folder or those that come with the product.</summary>
internal static class AreasCommand
{
    private static readonly Argument<DirectoryInfo?> Folder = new("FOLDER") { Description = AreasTexts.Folder, Arity = ArgumentArity.ZeroOrOne };

    public static Command Make()
    {
        var load = new Command("load", AreasTexts.Load) { Folder };
        load.SetAction(LoadAsync);
        return new Command("areas", AreasTexts.Areas) { load };
    }

    private static async Task<int> LoadAsync(ParseResult parsed, CancellationToken ct)
    {
        var folder = parsed.GetValue(Folder);
        if (folder is { Exists: false }) return CommandFrame.Refuse(parsed, "organisation.areas.no-folder", AreasTexts.NoFolder(folder.FullName));
        await using var node = await CommandFrame.NodeAsync(parsed, ct);
        var act = new Act(Operator.In(default), node.Services.GetRequiredService<Clock>().Now, null);
        var report = await node.Services.GetRequiredService<IAreaLoad>().LoadAsync(folder?.FullName, act, ct);
        foreach (var fault in report.Faults) await Console.Error.WriteLineAsync(AreasTexts.Fault(fault));
        CommandFrame.Answer(parsed, report, report.Faults.Count > 0 ? AreasTexts.Nothing : AreasTexts.Say(report));
        return report.Faults.Count > 0 ? 1 : 0;
    }
}
