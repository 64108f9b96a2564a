using LienThong.Desk.Digest;
using LienThong.Desk.Mails;
using LienThong.Desk.Notices;
using LienThong.Desk.ReadGuide;
using LienThong.Desk.ReadMatter;
using LienThong.Desk.Remind;
using LienThong.Desk.SearchEverything;
using LienThong.Desk.Today;
using LienThong.Kernel.Acts;
using LienThong.WebKit;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Desk;

/// <summary>The reader's own desk: Hôm nay, the bell, the search over everything. The module's two public doors.</summary>
public static class DeskModule
{
    /// <summary>Registers the module's use cases.</summary>
    public static IServiceCollection AddDesk(this IServiceCollection services)
    {
        services.AddSingleton(new PermissionList("desk", Permissions.All)).AddSingleton(DeskAuditWords.All);
        foreach (var entry in Menu.Entries) services.AddSingleton(entry);
        services.AddSingleton<Reminders>().AddHostedService<ReminderDay>();
        services.AddSingleton<DigestMaker>().AddHostedService<DigestDay>().AddScoped<SetDigest>().AddScoped<SendMailsAgain>();
        services.AddSingleton<Guides>().AddSingleton<IPageGuides>(p => p.GetRequiredService<Guides>());
        services.AddScoped<TodayQuery>();
        services.AddScoped<OpenBell>();
        services.AddScoped<LiveBell>();
        services.AddScoped<SearchEverythingQuery>().AddScoped<MatterReading>();
        return services;
    }

    /// <summary>Maps the module's API.</summary>
    public static IEndpointRouteBuilder MapDesk(this IEndpointRouteBuilder app)
    {
        TodayEndpoint.Map(app);
        OpenBellEndpoint.Map(app);
        LiveBellEndpoint.Map(app);
        SearchEverythingEndpoint.Map(app);
        GuidePictureFiles.Map(app);
        MatterExcel.Map(app);
        return app;
    }
}
