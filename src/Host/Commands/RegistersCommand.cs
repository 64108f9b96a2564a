using System.CommandLine;
using LienThong.Contracts.SectorRegisters;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;

namespace LienThong.Host.Commands;

/// <summary><c>registers import FILE.csv --register R --agency CODE [--as-of DATE]</c>.</summary>
internal static class RegistersCommand
{
    private static readonly Argument<string> File = new("file") { Description = RegistersTexts.File };
    private static readonly Option<string> Register = new("--register") { Description = RegistersTexts.Register, Required = true };
    private static readonly Option<string> Agency = new("--agency") { Description = CommandTexts.Agency, Required = true };
    private static readonly Option<DateOnly?> AsOf = new("--as-of") { Description = RegistersTexts.AsOf };

    public static Command Make()
    {
        var import = new Command("import", RegistersTexts.Import) { File, Register, Agency, AsOf };
        import.SetAction(ImportAsync);
        return new Command("registers", RegistersTexts.Registers) { import };
    }

    private static async Task<int> ImportAsync(ParseResult parsed, CancellationToken ct)
    {
        var (path, code, register) = (parsed.GetValue(File)!, parsed.GetValue(Agency)!, parsed.GetValue(Register)!);
        if (!System.IO.File.Exists(path)) return CommandFrame.Refuse(parsed, "sector.import.no-file", string.Format(null, CommandTexts.NoFile, path));
        await using var node = await CommandFrame.NodeAsync(parsed, ct);
        var (clock, importer) = (node.Services.GetRequiredService<Clock>(), node.Services.GetRequiredService<ISectorImport>());
        if (!importer.Registers.Contains(register)) return CommandFrame.Refuse(parsed, "sector.import.register", RegistersTexts.NoRegister(register, importer.Registers));
        var organisations = node.Services.GetRequiredService<Organisations>();
        if (await node.Services.GetRequiredService<UnitOfWork>().ReadAsync(s => organisations.ByCodeAsync(s, code, clock.Today), ct) is not { } agency)
            return CommandFrame.Refuse(parsed, "sector.import.no-agency", string.Format(null, CommandTexts.NoAgency, code));
        using var file = new StreamReader(path);
        var report = (await importer.ImportAsync(file, register, Path.GetFileName(path), parsed.GetValue(AsOf), new Act(Operator.In(agency.Id), clock.Now, null), ct))!;
        CommandFrame.Answer(parsed, report, RegistersTexts.Imported(report));
        foreach (var row in report.Refused) await Console.Error.WriteLineAsync(RegistersTexts.Refusal(row));
        return report is { Imported: 0, Known: 0, Refused.Count: > 0 } ? 1 : 0;
    }
}
