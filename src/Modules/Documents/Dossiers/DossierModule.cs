using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Documents;

/// <summary>What dossiers add to the module.</summary>
internal static class DossierModule
{
    public static void AddDossiers(this IServiceCollection services)
    {
        Type[] parts =
        [
            typeof(DossierDesk), typeof(DossierContents), typeof(DossierFiling), typeof(DossierReading), typeof(DossierLists), typeof(SuggestFiling), typeof(ExportDossier), typeof(TransferReading), typeof(FilePlans),
            typeof(OpenDossier), typeof(EditDossier), typeof(FileInDossier), typeof(TakeOutOfDossier), typeof(CountPages), typeof(CloseDossier), typeof(ReopenDossier), typeof(AskArchiving), typeof(ExtendArchiving),
            typeof(HandOverDossiers), typeof(ReceiveDossiers), typeof(SaveHeading), typeof(RemoveHeading), typeof(CopyFilePlan), typeof(ApproveFilePlan), typeof(ImportFilePlan), typeof(KeepRetention),
        ];
        foreach (var part in parts) services.AddScoped(part);
        services.AddSingleton<WarnArchiving>().AddHostedService<ArchivingDay>();
    }

    public static void MapDossiers(this IEndpointRouteBuilder app) => DossierDownloads.Map(app);
}
