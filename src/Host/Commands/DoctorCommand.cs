using System.CommandLine;
using LienThong.Kernel;
using LienThong.Kernel.Files;
using LienThong.Kernel.Mail;
using LienThong.Kernel.Operating;

namespace LienThong.Host.Commands;

/// <summary><c>doctor</c>: what works here, what is missing, what does not work without it, how to get it. Exit 1 when something the product cannot do without fails.</summary>
internal static class DoctorCommand
{
    public static Command Make()
    {
        var command = new Command("doctor", CommandTexts.Doctor);
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        var findings = await Doctor.LookAsync(CommandFrame.Settings(parsed), ScannerSettings.FromEnvironment(), MailSettings.FromEnvironment(), new Clock(TimeProvider.System), ct);
        var healthy = findings.TrueForAll(f => f.Ok || !f.Needed);
        var told = findings.Select(f => new { f.What, f.Ok, f.Needed, f.Says });
        CommandFrame.Answer(parsed, new { healthy, findings = told }, string.Join('\n', findings.Select(f => $"[{f.State}] {f.What}: {f.Says}")));
        return healthy ? 0 : 1;
    }
}
