using System.Net.Http.Headers;
using LienThong.Kernel.Files;
using LienThong.Kernel.Results;
using Microsoft.AspNetCore.Http;

namespace LienThong.WebKit;

/// <summary>
/// How an uploaded file leaves: under its sniffed type, not to be sniffed again, and in an origin of its own, so that nothing in it
/// runs as this site. Every route that hands out a file ends here.
/// </summary>
public static class FileAnswer
{
    private const string Alone = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Sends the bytes; only what a browser shows without running anything of it is shown, all else is downloaded.</summary>
    public static async Task<IResult> SendAsync(HttpContext http, Files files, string hash, string name, string mediaType, bool download)
    {
        var opened = await files.OpenAsync(hash, http.RequestAborted);
        if (opened is Result<Stream>.Refused refused) return Results.Text(refused.Message, "text/plain; charset=utf-8", statusCode: StatusCodes.Status403Forbidden);
        if (!opened.IsOk) return Results.NotFound();
        var kind = FileKind.Of(mediaType);
        var inline = !download && (kind == FileKind.Pdf || kind == FileKind.Png || kind == FileKind.Jpeg || kind == FileKind.Webp);
        var headers = http.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "private, no-cache";
        headers.ContentDisposition = new ContentDispositionHeaderValue(inline ? "inline" : "attachment") { FileNameStar = name }.ToString();
        // Chromium's own viewer shows no PDF in a sandbox; it runs outside the site's origin by itself.
        headers.ContentSecurityPolicy = inline && kind == FileKind.Pdf ? Alone : Alone + "; sandbox";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return Results.Stream(opened.Value, kind?.MediaType ?? "application/octet-stream", enableRangeProcessing: true);
    }
}
