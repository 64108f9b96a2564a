using System.CommandLine;
using LienThong.Contracts.Documents;
using LienThong.Kernel.Results;

namespace LienThong.Host.Commands;

/// <summary><c>documents import FILE.jsonl[.gz]|FOLDER --agency CODE</c>.</summary>
internal static class ImportDocumentsCommand
{
    private static readonly Argument<string> Source = new("file") { Description = CommandTexts.ImportSource };
    private static readonly Option<string> Agency = new("--agency") { Description = CommandTexts.Agency, Required = true };

    public static Command Make()
    {
        var import = new Command("import", CommandTexts.Import) { Source, Agency };
        import.SetAction(RunAsync);
        return new Command("documents", CommandTexts.Documents) { import, CheckDossierCommand.Make(), CheckBooksCommand.Make() };
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        var path = parsed.GetValue(Source)!;
        if (!File.Exists(path) && !Directory.Exists(path)) return CommandFrame.Refuse(parsed, "documents.import.no-file", string.Format(null, CommandTexts.NoFile, path));
        await using var node = await CommandFrame.NodeAsync(parsed, ct);
        var said = 0L;
        var progress = new Progress(r => Say(r, ref said));
        var answer = await node.Services.GetRequiredService<IDocumentImport>().ImportAsync(path, parsed.GetValue(Agency)!, progress, ct);
        if (answer is not Result<ImportReport>.Ok { Answer: var report }) return CommandFrame.Refuse(parsed, "documents.import.no-agency", string.Format(null, CommandTexts.NoAgency, parsed.GetValue(Agency)));
        CommandFrame.Answer(parsed, report, string.Format(null, CommandTexts.Imported, report.Imported, report.AlreadyThere, report.Refused.Count));
        if (!parsed.GetValue(CommandFrame.AsJson))
            foreach (var row in report.Refused) await Console.Error.WriteLineAsync($"{row.File}:{row.Row}: {row.Reason}");
        return 0;
    }

    private static void Say(ImportReport report, ref long said)
    {
        if (report.Imported + report.AlreadyThere - said < 1000) return;
        said = report.Imported + report.AlreadyThere;
        Console.Error.WriteLine(string.Format(null, CommandTexts.Imported, report.Imported, report.AlreadyThere, report.Refused.Count));
    }

    // The framework's own Progress posts to the thread pool, and lines would come out of order.
    private sealed class Progress(Action<ImportReport> say) : IProgress<ImportReport>
    {
        public void Report(ImportReport value) => say(value);
    }
}
