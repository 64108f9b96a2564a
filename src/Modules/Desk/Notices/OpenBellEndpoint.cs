using LienThong.WebKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Desk.Notices;

internal static class OpenBellEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/api/v1/notices", async Task<Results<Ok<BellLine[]>, ForbidHttpResult>> (OpenBell bell, Current current, CancellationToken ct) =>
        (await current.ReaderAsync()).May(Permissions.Notices) ? TypedResults.Ok((await bell.HandleAsync(ct)).Select(n => new BellLine(n.Text, n.Link, n.At)).ToArray()) : TypedResults.Forbid()).WithName("notices").WithTags("desk");
}

/// <summary>One notice.</summary>
internal sealed record BellLine(string Text, string Link, DateTimeOffset At);
