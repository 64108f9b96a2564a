using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Organisation;

/// <summary>The module's two public doors.</summary>
public static class OrganisationModule
{
    /// <summary>Registers the module's use cases.</summary>
    public static IServiceCollection AddOrganisation(this IServiceCollection services) => services;

    /// <summary>Maps the module's API and downloads.</summary>
    public static IEndpointRouteBuilder MapOrganisation(this IEndpointRouteBuilder app) => app;
}
