using LienThong.Kernel;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using LienThong.WebKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Documents;

/// <summary>What of dossiers is no page: the package, the lists as workbooks.</summary>
internal static class DossierDownloads
{
    public static void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("").RequireAuthorization().ExcludeFromDescription();
        group.MapGet("/ho-so/{id}/goi.zip", PackageAsync);
        group.MapGet(Links.DossiersExport, ListAsync);
        group.MapGet(Links.FilePlanExport, PlanAsync);
    }

    private static async Task<IResult> PackageAsync(string id, HttpContext http, ApiCalls api, ExportDossier exporter)
    {
        if (!TypedId.TryParse<DossierId>(id, out var dossier)) return Results.NotFound();
        var found = await exporter.PrepareAsync(dossier, await api.ReaderAsync(), api.Aborted);
        if (found is not { } prepared) return Results.NotFound();
        // The page says what is missing.
        if (prepared.Ready is not { } package) return Results.LocalRedirect(Links.Dossier(dossier) + "?thieu=1");
        var file = HiddenFile.Create();
        try
        {
            var written = await exporter.WriteAsync(package, file, api.Aborted);
            if (!written.IsOk)
            {
                await file.DisposeAsync();
                return written is Result<Done>.Refused refused ? Results.Text(refused.Message, "text/plain; charset=utf-8", statusCode: StatusCodes.Status403Forbidden) : Results.NotFound();
            }
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }

        file.Position = 0;
        return Results.Stream(file, "application/zip", package.Name);
    }

    private static async Task<IResult> ListAsync(HttpContext http, ApiCalls api, DossierLists lists, Clock clock)
    {
        var reader = await api.ReaderAsync();
        if (!reader.May(Permissions.ReadDossiers)) return Results.Forbid();
        var query = DossierQuery.Of(http.Request.Query) with { After = null };
        return Results.Stream(to => Xlsx.WriteAsync(to, DossierWords.Dossiers, DossierSheetWords.Heads, lists.ExportAsync(reader, query, api.Aborted), api.Aborted), Xlsx.ContentType, $"ho-so-{clock.Today:yyyyMMdd}.xlsx");
    }

    private static async Task<IResult> PlanAsync(string? nam, HttpContext http, ApiCalls api, Current current, FilePlans plans, Clock clock)
    {
        var act = await current.ActAsync(Permissions.ReadFilePlan);
        if (!act.IsOk) return Results.Forbid();
        var year = int.TryParse(nam, out var asked) && asked is > 1900 and < 10_000 ? asked : clock.Today.Year;
        var view = await plans.FindAsync(act.Value.Actor.Agency, year, api.Aborted);
        return Results.Stream(to => Xlsx.WriteAsync(to, FilePlanWords.Title, FilePlanWords.Heads, RowsAsync(view), api.Aborted), Xlsx.ContentType, $"danh-muc-ho-so-{year}.xlsx");
    }

    private static async IAsyncEnumerable<object?[]> RowsAsync(FilePlans.View view)
    {
        foreach (var (heading, _) in view.Lines) yield return [heading.Notation, heading.Title, DossierWords.Retention(heading.Retention), heading.KeeperName.Length > 0 ? heading.KeeperName : heading.UnitName, heading.Note];
        await Task.CompletedTask;
    }
}
