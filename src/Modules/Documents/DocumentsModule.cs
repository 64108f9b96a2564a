using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Documents;

/// <summary>The module's two public doors.</summary>
public static class DocumentsModule
{
    /// <summary>Registers the module's use cases.</summary>
    public static IServiceCollection AddDocuments(this IServiceCollection services) => services;

    /// <summary>Maps the module's API and downloads.</summary>
    public static IEndpointRouteBuilder MapDocuments(this IEndpointRouteBuilder app) => app;
}
