using LienThong.Contracts.Organisation;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Work;
using LienThong.Organisation.FindPeople;
using LienThong.Organisation.OrgImport;
using LienThong.Organisation.SuggestAgencies;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Organisation;

/// <summary>Agencies, units and people of the province, as they stood on any day.</summary>
public static class OrganisationModule
{
    /// <summary>Registers handlers, menu and permissions; the tables are the kernel's.</summary>
    public static IServiceCollection AddOrganisation(this IServiceCollection services)
    {
        services.AddSingleton(new PermissionList("organisation", Permissions.All)).AddSingleton(OrganisationAuditWords.All).AddSingleton(ReorganisationQueue.All);
        foreach (var entry in Menu.Entries) services.AddSingleton(entry);
        services.AddSingleton<FindPeople.FindPeople>().AddSingleton<AgencyTree.AgencyTree>();
        services.AddSingleton<AddPerson.AddPerson>().AddSingleton<EditPerson.EditPerson>().AddSingleton<Appoint.Appoint>().AddSingleton<EndAppointment.EndAppointment>();
        services.AddSingleton<AddUnit.AddUnit>().AddSingleton<AddAgency.AddAgency>().AddSingleton<RenameAgency.RenameAgency>();
        services.AddSingleton<IdentifyAgency.IdentifyAgency>().AddSingleton<SucceedAgency.SucceedAgency>();
        services.AddSingleton<IModelPart>(OrganisationPart.It);
        services.AddScoped<ReorganisationReading>().AddScoped<PrepareReorganisation.PrepareReorganisation>().AddScoped<PlanAgency.PlanAgency>();
        services.AddScoped<CancelReorganisation.CancelReorganisation>().AddScoped<CarryOut.CarryOut>().AddScoped<CarryOut.NewOrder>().AddScoped<CarryOut.BookClosing>();
        services.AddScoped<IReorganisationReplay, ReorganisationReplay>();
        services.AddSingleton<CarryOut.DueReorganisations>().AddHostedService<CarryOut.ReorganisationDay>();
        services.AddSingleton<FindAreas.FindAreas>().AddSingleton<ReadArea.ReadArea>().AddSingleton<IAreaLoad, LoadAreas.LoadAreas>().AddSingleton<IAreaReads, AreaNaming>();
        services.AddScoped<WorkHandovers>().AddScoped<HandOverWork.HandOverWork>().AddScoped<TakeOverWork.TakeOverWork>().AddScoped<WithdrawHandover.WithdrawHandover>();
        services.AddSingleton(new WorkAnswer(WorkHandovers.TakeKind, _ => WorkHandoverWords.TakeShort, (item, _) => Links.TakeHandover(new(item.RecordId))));
        services.AddScoped<SetDays.SetDays>();
        services.AddSingleton<OrgImport.OrgImport>().AddSingleton<IOrganisationImport>(s => s.GetRequiredService<OrgImport.OrgImport>()).AddSingleton<IOrganisationReads, OrgShow.OrgShow>();
        return services;
    }

    /// <summary>Maps the API and the downloads.</summary>
    public static IEndpointRouteBuilder MapOrganisation(this IEndpointRouteBuilder app)
    {
        app.MapPeopleExcel();
        app.MapImportFiles();
        app.MapImportApi();
        app.MapSuggestions();
        app.MapOrganisationApi();
        app.MapReorganisationApi();
        app.MapAreaApi();
        app.MapCalendarApi();
        return app;
    }
}
