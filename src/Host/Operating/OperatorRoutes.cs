using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Prometheus;

namespace LienThong.Host.Operating;

/// <summary>What machines ask a node: alive, ready, metrics.</summary>
internal static class OperatorRoutes
{
    private static readonly HttpMethodMetadata Asked = new(["GET"]);

    public static IServiceCollection AddProbes(this IServiceCollection services)
    {
        services.AddSingleton<NodeMetrics>().AddSingleton<DatabaseHealth>().AddSingleton<DiskHealth>();
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database").AddCheck<DiskHealth>("disk");
        return services;
    }

    /// <summary>
    /// GET /health/live: 200 while the process serves. GET /health/ready: 200 with Healthy, or Degraded where the disk is
    /// nearly full; 503 with Unhealthy where the database does not answer. GET /metrics: OpenMetrics, on the operator's port
    /// alone; elsewhere, and without one, there is no such page.
    /// </summary>
    public static void MapProbes(this WebApplication app, int? operatorPort)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).WithMetadata(Asked).AllowAnonymous();
        app.MapHealthChecks("/health/ready").WithMetadata(Asked).AllowAnonymous();
        if (operatorPort is { } port)
            app.MapMetrics("/metrics", app.Services.GetRequiredService<NodeMetrics>().Registry).WithMetadata(Asked).AllowAnonymous().Add(endpoint => endpoint.RequestDelegate = OnPortAlone(port, endpoint.RequestDelegate!));
    }

    // By the port that took the connection: a Host header can be written by anybody.
    private static RequestDelegate OnPortAlone(int port, RequestDelegate inner) => http =>
    {
        if (http.Connection.LocalPort == port) return inner(http);
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    };
}
