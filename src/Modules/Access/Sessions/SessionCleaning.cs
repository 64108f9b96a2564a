using LienThong.Kernel;
using LienThong.Kernel.Data;
using LienThong.Kernel.Loops;
using Microsoft.Extensions.Logging;

namespace LienThong.Access.Sessions;

/// <summary>Every hour: forgets sign-ins silent for 90 days; the audit keeps that they were.</summary>
internal sealed class SessionCleaning(UnitOfWork work, Clock clock, ILogger<SessionCleaning> log) : Loop(TimeSpan.FromHours(1), log)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    protected override Task TurnAsync(CancellationToken ct) => work.MaintainAsync(s => OpenSessions.ForgetAsync(s, clock.Now - Kept), ct);
}
