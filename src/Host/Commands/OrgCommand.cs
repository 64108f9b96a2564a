using System.CommandLine;
using System.Globalization;
using LienThong.Contracts.Organisation;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Identity;

namespace LienThong.Host.Commands;

/// <summary><c>org import FILE [--dry-run]</c> and <c>org show [CODE] [--as-of DATE]</c>.</summary>
internal static class OrgCommand
{
    private static readonly Argument<FileInfo> File = new("FILE") { Description = OrgTexts.File };
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = OrgTexts.DryRun };
    private static readonly Argument<string?> Code = new("CODE") { Description = OrgTexts.Code, Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<string?> AsOf = new("--as-of") { Description = OrgTexts.AsOf };

    public static Command Make()
    {
        var import = new Command("import", OrgTexts.Import) { File, DryRun };
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
        using var text = file.OpenText();
        var report = await scope.ServiceProvider.GetRequiredService<IOrganisationImport>().RunAsync(text, act, parsed.GetValue(DryRun), ct);
        foreach (var fault in report.Faults) await Console.Error.WriteLineAsync(string.Format(CultureInfo.InvariantCulture, OrgTexts.Fault, fault.Line, fault.Column, fault.Message));
        CommandFrame.Answer(parsed, report, string.Format(CultureInfo.InvariantCulture, report.Written ? OrgTexts.Imported : OrgTexts.Checked, report.Agencies, report.Units, report.People, report.Faults.Count));
        return report.Faults.Count > 0 ? 1 : 0;
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
