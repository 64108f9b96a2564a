using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Schedule;

/// <summary>The calendar at its secret address: no cookie is asked, for a phone sends none.</summary>
internal static class PhoneEndpoint
{
    public static void MapPhoneCalendar(this IEndpointRouteBuilder app) =>
        app.MapGet(Links.Feed, async (string token, HttpContext http, PhoneCalendar calendar) =>
        {
            http.Response.Headers.CacheControl = "private, no-store";
            if (await calendar.EntriesAsync(token, http.RequestAborted) is not { } entries) return Results.NotFound();
            var site = $"{http.Request.Scheme}://{http.Request.Host}";
            return Results.Text(ICalendar.Write(ScheduleWords.Title, entries.Select(e => EventOf(e, site))), ICalendar.ContentType);
        }).ExcludeFromDescription().AllowAnonymous();

    public static CalendarEvent EventOf(EntryRow e, string site) => new(
        $"{e.Id}@lien-thong", e.Day, e.StartsAt, e.BusyUntil, e.Cancelled ? ScheduleWords.CancelledEvent(e.Matter) : e.Matter, e.Place,
        string.Join('\n', EntryFacts.Of(e).Where(f => f.Value.Length > 0 && f.Field != ScheduleWords.Matter && f.Field != ScheduleWords.Place && f.Field != ScheduleWords.Day).Select(f => $"{f.Field}: {f.Value}")),
        site + Links.Entry(e.Id), e.Revision, e.Cancelled, e.ChangedAt);
}
