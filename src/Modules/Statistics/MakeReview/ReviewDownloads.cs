using LienThong.Contracts.Statistics;
using LienThong.Kernel.Results;
using LienThong.WebKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Statistics.MakeReview;

/// <summary>A review as a Word file and as PDF.</summary>
internal static class ReviewDownloads
{
    public static void MapReviewDownloads(this IEndpointRouteBuilder app)
    {
        app.MapGet(Links.ReviewWord, (Guid area, int year, HttpContext http, Current current, MakeReview maker) => GiveAsync(area, year, "docx", http, current, maker)).ExcludeFromDescription();
        app.MapGet(Links.ReviewPdf, (Guid area, int year, HttpContext http, Current current, MakeReview maker) => GiveAsync(area, year, ReviewFormats.Pdf, http, current, maker)).ExcludeFromDescription();
    }

    private static async Task<IResult> GiveAsync(Guid area, int year, string format, HttpContext http, Current current, MakeReview maker)
    {
        if (!(await current.ReaderAsync()).May(Permissions.Read)) return Results.StatusCode(StatusCodes.Status403Forbidden);
        if (!Period.IsYear(year)) return Results.NotFound();
        return await maker.MakeAsync(area, year, format, (await current.HatAsync())?.Agency, http.RequestAborted) switch
        {
            Result<ReviewFile>.Ok { Answer: var file } => Results.File(file.Content, file.MediaType, file.Name),
            // The page says what is missing and how to get it.
            Result<ReviewFile>.Refused => Results.Redirect(Links.ReviewWithoutPdf(area, year)),
            _ => Results.NotFound(),
        };
    }
}
