using LienThong.Contracts.Documents;
using LienThong.Contracts.Organisation;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Figures;
using LienThong.WebKit;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Documents;

/// <summary>Incoming and outgoing documents of an agency, from arrival to reply, and the dossiers that they are kept in.</summary>
public static class DocumentsModule
{
    /// <summary>Registers tables, handlers, menu and permissions.</summary>
    public static IServiceCollection AddDocuments(this IServiceCollection services)
    {
        services.AddSingleton<IModelPart>(DocumentsPart.It);
        services.AddSingleton(new PermissionList("documents", Permissions.All)).AddSingleton(DocumentsAuditWords.All).AddSingleton(DeliveryQueues.All);
        foreach (var entry in Menu.Entries) services.AddSingleton(entry);
        foreach (var answer in IncomingAnswers.All.Concat(OutgoingAnswers.All).Append(OpinionAnswers.OnToday).Append(CopyAnswers.OnToday).Append(RecallAnswers.OnToday)) services.AddSingleton(answer);
        services.AddIncoming();
        services.AddOutgoing();
        services.AddDossiers();
        services.AddCopies();
        services.AddSingleton<IInvitations, Invitations>().AddSingleton<IDocumentImport, ImportDocuments>().AddScoped<IBookChecks>(p => p.GetRequiredService<CheckBooks>());
        services.AddScoped<LettersOfPerson>().AddScoped<DraftsOfPerson>().AddScoped<OpinionsOfPerson>().AddScoped<DossiersOfPerson>().AddScoped<IPersonRecords, PersonDocuments>();
        services.AddScoped<IncomingHandover>().AddScoped<DraftHandover>().AddScoped<DeliveryHandover>().AddScoped<DossierHandover>().AddScoped<IOpenRecords, OpenDocuments>().AddScoped<ICountedDeadlines, IncomingDeadlines>();
        services.AddSingleton(_ => NodeProvince.FromEnvironment()).AddSingleton<DocumentCounts>().AddSingleton<IFigureSource, DocumentIndicators>();
        services.AddSingleton<IMatterSource, DocumentMatters>().AddSingleton<IDocumentCards, DocumentCards>().AddSingleton<ISettledDuties, SettledDuties>();
        services.AddReplay();
        return services;
    }

    /// <summary>Maps the API and the downloads.</summary>
    public static IEndpointRouteBuilder MapDocuments(this IEndpointRouteBuilder app)
    {
        app.MapIncoming();
        app.MapOutgoing();
        app.MapDossiers();
        app.MapCopies();
        return app;
    }
}
