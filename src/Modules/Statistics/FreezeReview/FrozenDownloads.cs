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
    public static void MapFrozenDownloads(this IEndpointRouteBuilder app)
    {
        app.MapGet(Links.FrozenWord, (Guid id, HttpContext http, Current current, FreezeReview reading, Files files) => GiveAsync(id, "docx", http, current, reading, files)).ExcludeFromDescription();
        app.MapGet(Links.FrozenPdf, (Guid id, HttpContext http, Current current, FreezeReview reading, Files files) => GiveAsync(id, ReviewFormats.Pdf, http, current, reading, files)).ExcludeFromDescription();
    }

    private static async Task<IResult> GiveAsync(Guid id, string ending, HttpContext http, Current current, FreezeReview reading, Files files)
    {
        var reader = await current.ReaderAsync();
        if (!reader.May(Permissions.Read)) return Results.StatusCode(StatusCodes.Status403Forbidden);
        var frozen = await reading.FrozenAsync(id, [.. reader.HatsFor(Permissions.Read).Select(h => h.Agency)], http.RequestAborted);
        return frozen is not null && (ending == ReviewFormats.Pdf ? frozen.Row.PdfHash : frozen.Row.Hash) is { } hash
            ? await FileAnswer.SendAsync(http, files, hash, ReviewFileWords.FileName(frozen.Area.Code, frozen.Row.Year, ending), ReviewFormats.Find(ending)!.MediaType, download: true)
            : Results.NotFound();
    }
}
