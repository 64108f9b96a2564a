using LienThong.Contracts.Organisation;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Work;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Schedule;

/// <summary>The agency's week (lịch công tác): entries from invitations, clashes, approval, publishing, changes, rooms and cars, the phone's calendar.</summary>
public static class ScheduleModule
{
    /// <summary>Registers the module.</summary>
    public static IServiceCollection AddSchedule(this IServiceCollection services)
    {
        services.AddSingleton(new PermissionList("schedule", Permissions.All)).AddSingleton(ScheduleAuditWords.All).AddSingleton<IModelPart>(SchedulePart.It);
        foreach (var entry in Menu.Entries) services.AddSingleton(entry);
        services.AddSingleton(new WorkAnswer(SendWeek.ApproveKind, _ => ScheduleWords.ShortApprove, (item, _) => item.Link));
        services.AddSingleton<EntryDesk>().AddSingleton<EntryIndex>().AddSingleton<ReadWeek>().AddSingleton<ReadEntry>();
        services.AddSingleton<ArrangeEntry>().AddSingleton<ChangeEntry>().AddSingleton<CancelEntry>().AddSingleton<DismissInvitation>();
        services.AddSingleton<SendWeek>().AddSingleton<ApproveWeek>().AddSingleton<ReopenWeek>().AddSingleton<PublishWeek>();
        services.AddSingleton<KeepResources>().AddSingleton<ReadBookings>().AddSingleton<PhoneCalendar>().AddSingleton<IOpenRecords, WeekHandover>();
        return services;
    }

    /// <summary>Maps what is no page: the workbook and the phone's calendar.</summary>
    public static void MapSchedule(this IEndpointRouteBuilder app)
    {
        app.MapWeekExcel();
        app.MapPhoneCalendar();
    }
}
