using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Access;

/// <summary>The module's two public doors.</summary>
public static class AccessModule
{
    /// <summary>Registers the module's use cases.</summary>
    public static IServiceCollection AddAccess(this IServiceCollection services) => services;

    /// <summary>Maps the module's API and downloads.</summary>
    public static IEndpointRouteBuilder MapAccess(this IEndpointRouteBuilder app) => app;
}
