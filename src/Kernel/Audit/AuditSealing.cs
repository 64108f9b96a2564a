using LienThong.Kernel.Loops;
using Microsoft.Extensions.Logging;

namespace LienThong.Kernel.Audit;

/// <summary>Keeps the sealer running while the node serves.</summary>
public sealed class AuditSealing(Sealer sealer, ILogger<AuditSealing> log) : Loop(Sealer.Every, log)
{
    /// <inheritdoc/>
    protected override Task TurnAsync(CancellationToken ct) => sealer.SealAsync(ct);
}
