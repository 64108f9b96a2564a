using LienThong.Kernel.Files;
using LienThong.Kernel.Identity;
using LienThong.WebKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Assignments.ReadTask;

/// <summary>Evidence, through its task.</summary>
internal static class TaskDownloads
{
    public static void MapTaskDownloads(this IEndpointRouteBuilder app) =>
        app.MapGet(Links.File, async (string id, int ordinal, string? tai, HttpContext http, Current current, ReadTask reading, Files files) =>
        {
            if (!TypedId.TryParse<TaskId>(id, out var task)) return Results.NotFound();
            var file = await reading.FileAsync(task, ordinal, await current.ReaderAsync(), http.RequestAborted);
            return file is null ? Results.NotFound() : await FileAnswer.SendAsync(http, files, file.Hash, file.Name, file.MediaType, tai is not null);
        }).ExcludeFromDescription();
}
