using LienThong.Kernel.Files;
using LienThong.Statistics.MakeReview;
using LienThong.WebKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Statistics.FreezeReview;

/// <summary>The stored files of a frozen review.</summary>
internal static class FrozenDownloads
{
    public static void MapFrozenDownloads(this IEndpointRouteBuilder app) =>
        app.MapGet(Links.FrozenFile, async (Guid id, string ending, string? tai, HttpContext http, Current current, FreezeReview reading, Files files) =>
        {
            var reader = await current.ReaderAsync();
            if (!reader.May(Permissions.Read)) return Results.StatusCode(StatusCodes.Status403Forbidden);
            var frozen = await reading.FrozenAsync(id, [.. reader.HatsFor(Permissions.Read).Select(h => h.Agency)], http.RequestAborted);
            var isPdf = ending == ReviewFormats.Pdf;
            return frozen is not null && (isPdf ? frozen.Row.PdfHash : frozen.Row.Hash) is { } hash
                ? await FileAnswer.SendAsync(http, files, hash, ReviewFileWords.FileName(frozen.Area.Code, frozen.Row.Year, ending), ReviewFormats.Find(ending)!.MediaType, !isPdf || tai is not null)
                : Results.NotFound();
        }).ExcludeFromDescription();
}
