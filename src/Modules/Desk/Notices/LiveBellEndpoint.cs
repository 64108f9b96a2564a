using LienThong.WebKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Desk.Notices;

internal static class LiveBellEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/api/v1/notices/live", async Task<Results<ServerSentEventsResult<int>, ForbidHttpResult, ProblemHttpResult>> (HttpContext http, LiveBell bell, Current current, CancellationToken ct) =>
    {
        var reader = await current.ReaderAsync();
        if (!reader.May(Permissions.Notices)) return TypedResults.Forbid();
        if (bell.IsFullFor(reader)) return TypedResults.Problem(statusCode: StatusCodes.Status429TooManyRequests, title: DeskWords.TooManyStreams, extensions: [new("code", "desk.notices.too-many-streams")]);
        // nginx gathers answers unless told not to.
        http.Response.Headers["X-Accel-Buffering"] = "no";
        return TypedResults.ServerSentEvents(bell.CountsAsync(reader, ct));
    }).WithMetadata(Unattended.Mark).WithName("notices-live").WithTags("desk").WithSummary("Events named unread: how many notices are unread (counted to 100), now and at each change. The stream ends after minutes; ask again.");
}
