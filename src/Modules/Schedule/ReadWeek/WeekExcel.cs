using LienThong.Kernel;
using LienThong.WebKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Schedule;

/// <summary>The week as it is shown, as a workbook.</summary>
internal static class WeekExcel
{
    private static readonly string[] Heads =
    [
        ScheduleWords.Day, ScheduleWords.Half, ScheduleWords.Hour, ScheduleWords.Matter, ScheduleWords.Chair, ScheduleWords.Members, ScheduleWords.Guests, ScheduleWords.Place, ScheduleWords.Prepares, ScheduleWords.Cars, ScheduleWords.State,
    ];

    public static void MapWeekExcel(this IEndpointRouteBuilder app) =>
        app.MapGet(Links.Excel, async (HttpContext http, Current current, ReadWeek reading, Clock clock) =>
        {
            if (await WeekAddress.OfAsync(http.Request, current, clock.Today) is not { } asked) return Results.StatusCode(StatusCodes.Status403Forbidden);
            var view = await reading.FindAsync(asked, await current.ReaderAsync(), http.RequestAborted);
            if (!view.Shown) return Results.NotFound();
            return Results.Stream(to => Xlsx.WriteAsync(to, ScheduleWords.Title, Heads, view.Entries.Select(Row).ToAsyncEnumerable(), http.RequestAborted), Xlsx.ContentType, $"lich-cong-tac-{Links.Day(view.Monday)}.xlsx");
        }).ExcludeFromDescription();

    private static object?[] Row(EntryRow e) =>
        [e.Day, ScheduleWords.HalfOf(e.StartsAt), HourTexts.Show(e.StartsAt, e.EndsAt), e.Matter, e.Chair, e.Members, e.Guests, e.Place, e.Prepares, e.Cars, e.Cancelled ? ScheduleWords.CancelledFor(e.CancelReason) : null];
}
