using LienThong.Kernel;
using LienThong.Kernel.Data;
using LienThong.Kernel.Loops;
using Microsoft.Extensions.Logging;

namespace LienThong.Documents;

/// <summary>Every hour: forgets what was kept of steps that cannot be undone any more.</summary>
internal sealed class StepForgetting(UnitOfWork work, Clock clock, ILogger<StepForgetting> log) : Loop(TimeSpan.FromHours(1), log)
{
    protected override Task TurnAsync(CancellationToken ct) => work.MaintainAsync(s => StepMemory.ForgetAsync(s, clock.Now), ct);
}
