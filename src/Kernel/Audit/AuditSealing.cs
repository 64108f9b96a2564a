using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LienThong.Kernel.Audit;

/// <summary>Keeps the sealer running while the node serves. What fails is logged and tried again at the next turn.</summary>
public sealed partial class AuditSealing(Sealer sealer, ILogger<AuditSealing> log) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Sealer.Every);
        do
        {
            try
            {
                await sealer.SealAsync(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                Failed(log, e);
            }
        }
        while (await NextAsync(timer, stoppingToken));
    }

    private static async Task<bool> NextAsync(PeriodicTimer timer, CancellationToken ct)
    {
        try
        {
            return await timer.WaitForNextTickAsync(ct);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The audit could not be sealed.")]
    private static partial void Failed(ILogger log, Exception e);
}
