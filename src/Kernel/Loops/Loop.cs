using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LienThong.Kernel.Loops;

/// <summary>Work that a serving node repeats. What fails is logged and tried again at the next turn; stopping the node waits for the turn.</summary>
public abstract partial class Loop(TimeSpan every, ILogger log) : BackgroundService
{
    /// <summary>One turn.</summary>
    protected abstract Task TurnAsync(CancellationToken ct);

    /// <inheritdoc/>
    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(every);
        try
        {
            do
            {
                try
                {
                    await TurnAsync(stoppingToken);
                }
                catch (Exception e) when (!stoppingToken.IsCancellationRequested)
                {
                    Failed(log, GetType().Name, e);
                }
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The node stops.
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Name} failed and will be tried again.")]
    private static partial void Failed(ILogger log, string name, Exception e);
}
