using LienThong.Kernel.Acts;
using LienThong.Operating.ReadStatus;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Operating;

/// <summary>What the people who run the system see and say: its state, and announced maintenance. It has no API: machines ask /health and /metrics.</summary>
public static class OperatingModule
{
    /// <summary>Registers the module; a serving node begins to watch how long its routes take.</summary>
    public static IServiceCollection AddOperating(this IServiceCollection services)
    {
        services.AddSingleton(new PermissionList("operating", Permissions.All)).AddSingleton(OperatingAuditWords.All);
        foreach (var entry in Menu.Entries) services.AddSingleton(entry);
        services.AddScoped<AnnounceMaintenance.AnnounceMaintenance>().AddScoped<WithdrawMaintenance.WithdrawMaintenance>().AddScoped<SetBackupAge.SetBackupAge>();
        services.AddSingleton<RouteWatch>().AddHostedService(s => s.GetRequiredService<RouteWatch>());
        services.AddSingleton<SlowLook>().AddScoped<ReadStatus.ReadStatus>();
        return services;
    }
}
