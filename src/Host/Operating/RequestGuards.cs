using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace LienThong.Host.Operating;

/// <summary>What is refused before anything is read: bodies larger than their address needs, and writes that another site makes a browser send.</summary>
internal static class RequestGuards
{
    private const long OpenBody = 64 * 1024;
    private const long JsonBody = 1024 * 1024;

    // Anybody may post there, so nobody may post much.
    private static readonly string[] Open = ["/dang-nhap", "/dang-xuat", "/giao-dien"];

    public static Task LimitBodyAsync(HttpContext http, RequestDelegate next)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body && Most(http.Request) is { } most) body.MaxRequestBodySize = most;
        return next(http);
    }

    /// <summary>The API with a session's cookie: only from this site's own pages. Tokens are sent by nobody but their owner.</summary>
    public static Task OwnSiteAsync(HttpContext http, RequestDelegate next)
    {
        var request = http.Request;
        if (!request.Path.StartsWithSegments("/api") || HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || request.Headers.ContainsKey(HeaderNames.Authorization)
            || http.User.Identity?.IsAuthenticated != true || IsOwn(request)) return next(http);
        return Results.Problem(statusCode: StatusCodes.Status403Forbidden, title: HostWords.ForeignSite, extensions: new Dictionary<string, object?> { ["code"] = "host.foreign-site" }).ExecuteAsync(http);
    }

    // A page of another site cannot set a header of its own, nor send JSON, without asking first; and browsers say where a request comes from.
    private static bool IsOwn(HttpRequest request) => request.Headers["Sec-Fetch-Site"] == "same-origin" || request.Headers.ContainsKey("Idempotency-Key") || request.HasJsonContentType();

    private static long? Most(HttpRequest request)
    {
        foreach (var path in Open)
            if (request.Path.StartsWithSegments(path)) return OpenBody;
        return request.Path.StartsWithSegments("/api") && !request.HasFormContentType ? JsonBody : null;
    }
}
