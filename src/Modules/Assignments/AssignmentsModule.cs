using LienThong.Assignments.ListTasks;
using LienThong.Assignments.Matters;
using LienThong.Assignments.ReadTask;
using LienThong.Assignments.WeekReport;
using LienThong.Contracts.Assignments;
using LienThong.Contracts.Organisation;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Figures;
using LienThong.Kernel.Work;
using LienThong.WebKit;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Assignments;

/// <summary>Tasks that an agency gives: owner, partners, deadline, progress with evidence, confirmation; counted for the year review.</summary>
public static class AssignmentsModule
{
    /// <summary>Registers the module.</summary>
    public static IServiceCollection AddAssignments(this IServiceCollection services)
    {
        services.AddSingleton(new PermissionList("assignments", Permissions.All)).AddSingleton(AssignmentsAuditWords.All);
        foreach (var entry in Menu.Entries) services.AddSingleton(entry);
        services.AddSingleton<IModelPart>(AssignmentsPart.It).AddSingleton<IFigureSource, CountTasks.CountTasks>();
        services.AddSingleton(new WorkAnswer(TaskDesk.DoKind, _ => AssignmentWords.ShortReport, (item, _) => Links.Report(new(item.RecordId))));
        services.AddSingleton(new WorkAnswer(TaskDesk.ConfirmKind, _ => AssignmentWords.ShortConfirm, (item, _) => Links.Confirm(new(item.RecordId))));
        services.AddSingleton(new WorkAnswer(TaskDesk.ExtendKind, _ => TaskExtensionWords.AskDecide, (item, _) => Links.DecideExtension(new(item.RecordId))));
        services.AddSingleton<TaskDesk>().AddSingleton<TaskOwners>().AddSingleton<ListTasks.ListTasks>().AddSingleton<ReadTask.ReadTask>().AddSingleton<TaskBoard.TaskBoard>().AddSingleton<WeekReport.WeekReport>();
        services.AddSingleton<TaskMaker>().AddSingleton<GiveTask.GiveTask>().AddSingleton<GiveMany.GiveMany>().AddSingleton<ReportProgress.ReportProgress>().AddSingleton<FinishTask.FinishTask>().AddSingleton<ConfirmTask.ConfirmTask>().AddSingleton<WithdrawTask.WithdrawTask>();
        services.AddSingleton<AskTaskExtension.AskTaskExtension>().AddSingleton<DecideTaskExtension.DecideTaskExtension>();
        services.AddSingleton<SettleTasks.SettleTasks>().AddHostedService<SettleTasks.TaskSettling>();
        services.AddSingleton<ITaskImport, ImportTasks.ImportTasks>().AddSingleton<IOpenRecords, TaskHandover>().AddSingleton<IPersonRecords, PersonTasks>().AddSingleton<IMatterSource, TaskMatters>();
        return services;
    }

    /// <summary>Maps what is no page: the workbook and files.</summary>
    public static void MapAssignments(this IEndpointRouteBuilder app)
    {
        app.MapTasksExcel();
        app.MapTaskDownloads();
        app.MapWeekReportExcel();
    }
}
