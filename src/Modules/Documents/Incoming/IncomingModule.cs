using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Documents;

/// <summary>What incoming documents add to the module.</summary>
internal static class IncomingModule
{
    public static void AddIncoming(this IServiceCollection services)
    {
        services.AddSingleton<IncomingWriter>();
        services.AddSingleton<IncomingFlow>();
        services.AddSingleton<DocumentAccess>();
        services.AddSingleton<DocumentFiles>();
    }

    public static void MapIncoming(this IEndpointRouteBuilder app)
    {
    }
}
