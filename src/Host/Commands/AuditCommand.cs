using System.CommandLine;
using LienThong.Kernel.Audit;

namespace LienThong.Host.Commands;

/// <summary><c>audit verify</c>: seals what waits, then holds entries, seals and heads against one another. Exit 1 when anything is wrong.</summary>
internal static class AuditCommand
{
    public static Command Make()
    {
        var verify = new Command("verify", CommandTexts.AuditVerify);
        verify.SetAction(async (parsed, ct) =>
        {
            await using var node = await CommandFrame.NodeAsync(parsed, ct);
            await node.Services.GetRequiredService<Sealer>().SettleAsync(ct);
            var report = await node.Services.GetRequiredService<AuditVerifier>().VerifyAsync(ct);
            CommandFrame.Answer(parsed, new { clean = report.IsClean, report.Sealed, report.Waiting, report.FaultCount, report.Faults }, string.Join('\n', Words(report)));
            return report.IsClean ? 0 : 1;
        });
        return new Command("audit", CommandTexts.Audit) { verify };
    }

    internal static IEnumerable<string> Words(AuditReport report) => report.IsClean
        ? [string.Format(null, CommandTexts.AuditClean, report.Sealed)]
        : report.Faults.Select(f => f.Text).Append(string.Format(null, CommandTexts.AuditFaults, report.FaultCount, report.Sealed));
}
