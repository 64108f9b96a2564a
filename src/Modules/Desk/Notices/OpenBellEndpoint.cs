using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Desk.Notices;

internal static class OpenBellEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/api/v1/notices", async (OpenBell bell, CancellationToken ct) =>
        TypedResults.Ok((await bell.HandleAsync(ct)).Select(n => new BellLine(n.Text, n.Link, n.At)).ToArray())).WithName("notices").WithTags("desk");
}

/// <summary>One notice.</summary>
internal sealed record BellLine(string Text, string Link, DateTimeOffset At);
