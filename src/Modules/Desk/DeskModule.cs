using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Desk;

/// <summary>The module's two public doors.</summary>
public static class DeskModule
{
    /// <summary>Registers the module's use cases.</summary>
    public static IServiceCollection AddDesk(this IServiceCollection services) => services;

    /// <summary>Maps the module's API and downloads.</summary>
    public static IEndpointRouteBuilder MapDesk(this IEndpointRouteBuilder app) => app;
}
