using LienThong.Kernel.Calendar;
using LienThong.Kernel.Data;
using LienThong.WebKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Organisation;

/// <summary>The working calendar for programs: /api/v1/organisation/calendar.</summary>
internal static class CalendarApi
{
    public static void MapCalendarApi(this IEndpointRouteBuilder app) => app.MapGet("/api/v1/organisation/calendar", async (int? year, Current current, UnitOfWork work, Holidays holidays, CancellationToken ct) =>
    {
        if (!(await current.ReaderAsync()).May(Permissions.ReadCalendar)) return Results.StatusCode(StatusCodes.Status403Forbidden);
        var days = await work.ReadAsync(holidays.ListAsync, ct);
        return Results.Ok(new { days = days.Where(d => year is null || d.Day.Year == year).Select(d => new { d.Day, d.Kind, d.Name, d.Verified, d.Source }) });
    }).WithTags("Organisation").WithSummary("Days off and days worked instead; all other Mondays to Fridays are worked. All years, or one.");
}
