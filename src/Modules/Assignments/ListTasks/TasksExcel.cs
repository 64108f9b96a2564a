using LienThong.WebKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Assignments.ListTasks;

/// <summary>The list as it is filtered, as a workbook.</summary>
internal static class TasksExcel
{
    private static readonly string[] Heads =
    [
        AssignmentWords.Ordinal, AssignmentWords.Title, AssignmentWords.Source, AssignmentWords.Document, AssignmentWords.Area, AssignmentWords.Year, AssignmentWords.Owner, AssignmentWords.GivenBy,
        AssignmentWords.Due, AssignmentWords.State, AssignmentWords.PercentField, AssignmentWords.Finished, AssignmentWords.DaysLate,
    ];

    public static void MapTasksExcel(this IEndpointRouteBuilder app) =>
        app.MapGet(Links.Excel, async (HttpContext http, Current current, ListTasks lister) =>
        {
            var reader = await current.ReaderAsync();
            if (!reader.May(Permissions.Read)) return Results.StatusCode(StatusCodes.Status403Forbidden);
            if (TaskQuery.Of(http.Request.Query) is not { } query) return Results.NotFound();
            var rows = lister.ExportAsync(query with { After = null }, reader, http.RequestAborted);
            return Results.Stream(to => Xlsx.WriteAsync(to, AssignmentWords.Task, Heads, rows, http.RequestAborted), Xlsx.ContentType, "nhiem-vu.xlsx");
        }).ExcludeFromDescription();
}
