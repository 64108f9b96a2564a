using LienThong.Contracts.Documents;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Documents;

/// <summary>What the demo's replay adds to the module.</summary>
internal static class ReplayModule
{
    public static void AddReplay(this IServiceCollection services)
    {
        services.AddScoped<ReplayIncomingSteps>().AddScoped<ReplaySteps>();
        services.AddScoped<IDocumentReplay, DocumentReplay>();
        services.AddScoped<PastReceipts>().AddScoped<PastIssues>().AddScoped<IPastDocuments, PastDocuments>();
    }
}
