using Microsoft.AspNetCore.Http.Features;

namespace LienThong.Host.Operating;

/// <summary>Bodies larger than their address needs are refused before they are read.</summary>
internal static class BodyLimits
{
    private const long OpenBody = 64 * 1024;
    private const long JsonBody = 1024 * 1024;

    // A file comes as the body itself; how large it may be is the whole server's limit.
    private const string Files = "/api/v1/files";

    // Anybody may post there, so nobody may post much.
    private static readonly string[] Open = ["/dang-nhap", "/dang-xuat", "/giao-dien"];

    public static Task SetAsync(HttpContext http, RequestDelegate next)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body && Most(http.Request) is { } most) body.MaxRequestBodySize = most;
        return next(http);
    }

    private static long? Most(HttpRequest request)
    {
        foreach (var path in Open)
            if (request.Path.StartsWithSegments(path)) return OpenBody;
        return request.Path.StartsWithSegments("/api") && !request.Path.StartsWithSegments(Files) && !request.HasFormContentType ? JsonBody : null;
    }
}
