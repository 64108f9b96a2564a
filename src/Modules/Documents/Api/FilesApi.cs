using LienThong.Kernel.Files;
using LienThong.WebKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Documents;

/// <summary>POST /api/v1/files?name=…: the body is the file; it waits 24 hours for the record whose call names its id.</summary>
internal static class FilesApi
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/api/v1/files", StageAsync).RequireAuthorization().WithTags("files").DisableAntiforgery().Accepts<IFormFile>("application/octet-stream", [.. FileKind.All.Select(k => k.MediaType)]);

    private static async Task<IResult> StageAsync(string name, HttpContext http, ApiCalls api, Files files)
    {
        // A token that may only read stages nothing, and those who work on no documents neither.
        var act = await api.ActAsync(Permissions.FinishWork);
        if (!act.IsOk) return act.ToHttp(_ => Results.NoContent());
        var staged = await files.StageAsync(http.Request.Body, name, act.Value.Actor.Person, api.Aborted);
        return staged.ToHttp(file => Results.Ok(new { file.Id, file.Name, file.Size, file.MediaType, file.Marks, file.TextState, file.TextNote, file.ScanState }));
    }
}
