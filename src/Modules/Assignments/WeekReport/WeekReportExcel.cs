using LienThong.WebKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Assignments.WeekReport;

/// <summary>The weekly report as a workbook: its figures, and the tasks behind them.</summary>
internal static class WeekReportExcel
{
    private static readonly string[] Summary = [AssignmentWords.Ordinal, WeekReportWords.Content, WeekReportWords.Count];

    private static readonly string[] Lines = [AssignmentWords.Ordinal, WeekReportWords.Content, AssignmentWords.Title, AssignmentWords.Owner, AssignmentWords.Due, WeekReportWords.Remark];

    public static void MapWeekReportExcel(this IEndpointRouteBuilder app) =>
        app.MapGet(Links.WeekExcel, async (string? tuan, HttpContext http, Current current, WeekReport reports) =>
        {
            var reader = await current.ReaderAsync();
            if (!reader.May(Permissions.Board)) return Results.StatusCode(StatusCodes.Status403Forbidden);
            if (reports.Asked(tuan) is not { } week) return Results.NotFound();
            var found = await reports.FindAsync(week, reader, http.RequestAborted);
            var figures = found.Parts.Select((p, i) => new object?[] { i + 1, p.Title, p.Lines.Count });
            var lines = found.Parts.SelectMany(p => p.Lines.Select(l => (Part: p, Line: l))).Select((r, i) => new object?[] { i + 1, r.Part.Title, r.Line.Title, r.Line.OwnerName, r.Line.Due, r.Part.Remark(r.Line) });
            XlsxSheet[] sheets = [new(WeekReportWords.Summary, Summary, figures.ToAsyncEnumerable()), new(WeekReportWords.Lines, Lines, lines.ToAsyncEnumerable())];
            return Results.Stream(to => Xlsx.WriteAsync(to, sheets, http.RequestAborted), Xlsx.ContentType, $"bao-cao-tuan-{week}.xlsx");
        }).ExcludeFromDescription();
}
