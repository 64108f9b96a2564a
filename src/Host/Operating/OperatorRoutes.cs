using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Prometheus;

namespace LienThong.Host.Operating;

/// <summary>What machines ask a node: alive, ready, metrics.</summary>
internal static class OperatorRoutes
{
    private const string Database = "database";
    private static readonly HttpMethodMetadata Asked = new(["GET"]);

    public static IServiceCollection AddOperating(this IServiceCollection services)
    {
        services.AddSingleton<NodeDisk>().AddSingleton<NodeMetrics>().AddSingleton<DatabaseHealth>().AddSingleton<DiskHealth>();
        services.AddHealthChecks().AddCheck<DatabaseHealth>(Database).AddCheck<DiskHealth>("disk");
        return services;
    }

    /// <summary>
    /// GET /health/live: 200 while the process serves. GET /health/ready: 200 with Healthy, or Degraded where the disk is
    /// nearly full; 503 with Unhealthy where the database does not answer. GET /metrics: OpenMetrics, on the operator's port
    /// alone; elsewhere there is no such page.
    /// </summary>
    public static void MapOperating(this WebApplication app, int? operatorPort)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).WithMetadata(Asked).AllowAnonymous();
        app.MapHealthChecks("/health/ready").WithMetadata(Asked).AllowAnonymous();
        app.MapMetrics("/metrics", app.Services.GetRequiredService<NodeMetrics>().Registry)
            .AddEndpointFilterOnPort(operatorPort).WithMetadata(Asked).AllowAnonymous();
    }

    // By the port that took the connection: a Host header can be written by anybody.
    private static IEndpointConventionBuilder AddEndpointFilterOnPort(this IEndpointConventionBuilder metrics, int? port)
    {
        metrics.Add(endpoint =>
        {
            var inner = endpoint.RequestDelegate!;
            endpoint.RequestDelegate = http =>
            {
                if (port is not null && http.Connection.LocalPort == port) return inner(http);
                http.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            };
        });
        return metrics;
    }
}
