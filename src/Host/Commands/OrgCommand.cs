using System.CommandLine;
using System.Globalization;
using LienThong.Contracts.Organisation;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;

namespace LienThong.Host.Commands;

/// <summary><c>org import FILE [--dry-run] [--skip-faulty]</c> and <c>org show [CODE] [--as-of DATE]</c>.</summary>
internal static class OrgCommand
{
    private static readonly Argument<FileInfo> File = new("FILE") { Description = OrgTexts.File };
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = OrgTexts.DryRun };
    private static readonly Option<bool> SkipFaulty = new("--skip-faulty") { Description = OrgTexts.SkipFaulty };
    private static readonly Argument<string?> Code = new("CODE") { Description = OrgTexts.Code, Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<string?> AsOf = new("--as-of") { Description = OrgTexts.AsOf };

    public static Command Make()
    {
        var import = new Command("import", OrgTexts.Import) { File, DryRun, SkipFaulty };
        import.SetAction(ImportAsync);
        var show = new Command("show", OrgTexts.Show) { Code, AsOf };
        show.SetAction(ShowAsync);
        return new Command("org", OrgTexts.Org) { import, show };
    }

    private static async Task<int> ImportAsync(ParseResult parsed, CancellationToken ct)
    {
        var file = parsed.GetValue(File)!;
        if (!file.Exists) return Wrong(string.Format(CultureInfo.InvariantCulture, OrgTexts.NoFile, file.FullName));
        await using var node = await CommandFrame.NodeAsync(parsed, ct);
        await using var scope = node.Services.CreateAsyncScope();
        var clock = scope.ServiceProvider.GetRequiredService<Clock>();
        var act = new Act(new Actor(TypedId.New<PersonId>(), OrgTexts.Operator, default, OrgTexts.Operator, default, null, Role.QuanTriHeThong), clock.Now, null);
        var answer = await RunAsync(scope.ServiceProvider.GetRequiredService<IOrganisationImport>(), file, act, new ImportWish(parsed.GetValue(DryRun), parsed.GetValue(SkipFaulty)), ct);
        if (!answer.IsOk) return CommandFrame.Refuse(parsed, "organisation.import.unreadable", answer is Result<ImportReport>.Invalid { Errors: [var error, ..] } ? error.Message : OrgTexts.Unreadable);
        var report = answer.Value;
        foreach (var fault in report.Faults) await Console.Error.WriteLineAsync(OrgTexts.Say(fault));
        CommandFrame.Answer(parsed, report, OrgTexts.Say(report));
        return report.Faults.Count > 0 ? 1 : 0;
    }

    private static async Task<Result<ImportReport>> RunAsync(IOrganisationImport import, FileInfo file, Act act, ImportWish wish, CancellationToken ct)
    {
        if (file.Extension.Equals(".xlsx", StringComparison.OrdinalIgnoreCase)) return await import.WorkbookAsync(file.FullName, act, wish, ct);
        using var text = file.OpenText();
        return await import.CsvAsync(text, act, wish, ct);
    }

    private static async Task<int> ShowAsync(ParseResult parsed, CancellationToken ct)
    {
        DateOnly? asOf = null;
        if (parsed.GetValue(AsOf) is { } text)
        {
            if (!WebKit.Vn.TryDate(text, out var day)) return Wrong(string.Format(CultureInfo.InvariantCulture, OrgTexts.BadDate, text));
            asOf = day;
        }

        await using var node = await CommandFrame.NodeAsync(parsed, ct);
        await using var scope = node.Services.CreateAsyncScope();
        var on = asOf ?? scope.ServiceProvider.GetRequiredService<Clock>().Today;
        var reads = scope.ServiceProvider.GetRequiredService<IOrganisationReads>();
        if (parsed.GetValue(Code) is not { } code)
        {
            var tree = await reads.TreeAsync(on, ct);
            CommandFrame.Answer(parsed, new { asOf = on, agencies = tree }, OrgTexts.Tree(tree, on));
            return 0;
        }

        var shown = await reads.ShowAsync(code, on, ct);
        if (shown is null) return CommandFrame.Refuse(parsed, "organisation.agency.unknown", string.Format(CultureInfo.InvariantCulture, OrgTexts.NoAgency, code, WebKit.Vn.Date(on)));
        CommandFrame.Answer(parsed, shown, OrgTexts.Say(shown));
        return 0;
    }

    private static int Wrong(string message)
    {
        Console.Error.WriteLine(message);
        return 2;
    }
}
