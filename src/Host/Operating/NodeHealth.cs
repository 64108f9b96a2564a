using System.Data.Common;
using System.Net.Sockets;
using LienThong.Kernel.Data;
using LienThong.Kernel.Operating;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LienThong.Host.Operating;

/// <summary>Whether the database answers.</summary>
internal sealed class DatabaseHealth(UnitOfWork work) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await work.ReadAsync(s => s.ScalarAsync<long>("select 1"), cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception e) when (e is DbException or IOException or SocketException or TimeoutException)
        {
            return HealthCheckResult.Unhealthy();
        }
    }
}

/// <summary>Whether there is room to write; without it the node still serves what is read, so it is degraded and not unhealthy.</summary>
internal sealed class DiskHealth(NodeDisk disk) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(disk.Free < NodeDisk.Scarce ? HealthCheckResult.Degraded() : HealthCheckResult.Healthy());
}
