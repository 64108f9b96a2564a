using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.WebKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Documents;

/// <summary>The report on how documents are dealt with, as JSON and as Excel.</summary>
internal static class SupervisionApi
{
    private const int MostRows = 50_000;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/api/v1/supervision", ReadAsync).RequireAuthorization().WithTags("supervision").DisableAntiforgery();
        var files = app.MapGroup("").RequireAuthorization().ExcludeFromDescription();
        files.MapGet(Links.SupervisionExport, ReportSheetAsync);
        files.MapGet(Links.SupervisionListExport, ListSheetAsync);
    }

    /// <summary>
    /// Duties by unit in a period. Query: kind week, month (also without), quarter or year; day, ISO 8601, any day of the
    /// period, today without. Figures as of asOf; median and worst in working days.
    /// </summary>
    private static async Task<IResult> ReadAsync(PeriodKind? kind, DateOnly? day, ApiCalls api, Supervisions supervisions, Clock clock)
    {
        var act = await api.ActAsync(Permissions.Supervise);
        if (!act.IsOk) return act.ToHttp(_ => Results.NoContent());
        var report = await supervisions.ReportAsync(act.Value.Actor, ReportPeriod.Of(kind ?? PeriodKind.Month, day ?? clock.Today), api.Aborted);
        return Results.Ok(new { report.Days.Period.From, report.Days.Period.To, report.Days.AsOf, report.Units, report.Total });
    }

    private static async Task<IResult> ReportSheetAsync(HttpContext http, ApiCalls api, Supervisions supervisions, Clock clock)
    {
        if (await HatAsync(api) is not { } hat) return Results.Forbid();
        var report = await supervisions.ReportAsync(hat, DutyFilter.Of(http.Request.Query, clock.Today).Period, api.Aborted);
        return Sheet(SupervisionSheet.Heads, report.Units.Append(report.Total).Select(SupervisionSheet.Cells), clock);
    }

    private static async Task<IResult> ListSheetAsync(HttpContext http, ApiCalls api, Supervisions supervisions, Clock clock)
    {
        if (await HatAsync(api) is not { } hat) return Results.Forbid();
        var page = await supervisions.ListAsync(hat, DutyFilter.Of(http.Request.Query, clock.Today), 0, MostRows, api.Aborted);
        return Sheet(SupervisionSheet.ListHeads, page.Rows.Select(SupervisionSheet.Cells), clock);
    }

    private static async Task<Actor?> HatAsync(ApiCalls api) => await api.HatAsync() is { } hat && Permissions.Supervise.Allows(hat.Role) ? hat : null;

    private static IResult Sheet(string[] heads, IEnumerable<object?[]> rows, Clock clock) =>
        Results.Stream(to => Xlsx.WriteAsync(to, MenuWords.Supervision, heads, rows.ToAsyncEnumerable()), Xlsx.ContentType, $"tinh-hinh-xu-ly-{clock.Today:yyyyMMdd}.xlsx");
}
