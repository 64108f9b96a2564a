using LienThong.Kernel;
using LienThong.Kernel.Data;
using LienThong.Kernel.Files;
using LienThong.Kernel.Identity;
using LienThong.WebKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Documents;

/// <summary>Files through the record that holds them, the Excel export, and what stands under the fields as one types.</summary>
internal static class IncomingDownloads
{
    private const int MostRows = 50_000;

    public static void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("").RequireAuthorization().ExcludeFromDescription();
        group.MapGet("/van-ban-den/{id}/tep/{ordinal:int}", FileAsync);
        group.MapGet("/van-ban-den/tep-cho/{id}", StagedAsync);
        group.MapGet(Links.IncomingExport, ExportAsync);
        group.MapGet(Links.SuggestSenders, (string? q, ApiCalls api, UnitOfWork work, Correspondents known) => SuggestAsync(api, work, q, known.SendersAsync));
        group.MapGet(Links.SuggestSigners, (string? q, ApiCalls api, UnitOfWork work, Correspondents known) => SuggestAsync(api, work, q, known.SignersAsync));
    }

    public static async Task<IResult> FileAsync(string id, int ordinal, string? tai, HttpContext http, ApiCalls api, UnitOfWork work, DocumentAccess access, DocumentFiles attached, Files files)
    {
        if (!TypedId.TryParse<IncomingId>(id, out var record)) return Results.NotFound();
        var reader = await api.ReaderAsync();
        var file = await work.ReadAsync(async s => await access.SeesAsync(s, reader, record.Value) ? await attached.FindAsync(s, record.Value, ordinal) : null, api.Aborted);
        return file is null ? Results.NotFound() : await FileAnswer.SendAsync(http, files, file.Hash, file.Name, file.MediaType, tai != null);
    }

    private static async Task<IResult> StagedAsync(string id, HttpContext http, ApiCalls api, UnitOfWork work, Files files)
    {
        if (!TypedId.TryParse<StagedFileId>(id, out var staged)) return Results.NotFound();
        var person = (await api.ReaderAsync()).Person;
        var file = await work.ReadAsync(s => files.StagedAsync(s, staged, person), api.Aborted);
        return file is null ? Results.NotFound() : await FileAnswer.SendAsync(http, files, file.Sha256, file.Name, file.MediaType, false);
    }

    private static async Task<IResult> ExportAsync(HttpContext http, ApiCalls api, IncomingLists lists, IncomingSheet sheet, Clock clock)
    {
        if (await api.HatAsync() is not { } hat || !Permissions.ReadIncoming.Allows(hat.Role)) return Results.Forbid();
        var rows = lists.AllAsync(IncomingFilter.Of(http.Request.Query, clock.Today), await api.ReaderAsync(), hat, MostRows, api.Aborted);
        var file = HiddenFile.Create();
        await sheet.WriteAsync(file, IncomingSheetWords.Head, CellsAsync(rows));
        file.Position = 0;
        return Results.Stream(file, FileKind.Xlsx.MediaType, $"van-ban-den-{clock.Today:yyyyMMdd}.xlsx");
    }

    private static async IAsyncEnumerable<IReadOnlyList<string>> CellsAsync(IAsyncEnumerable<IncomingRow> rows)
    {
        await foreach (var row in rows) yield return IncomingSheet.Cells(row);
    }

    private static async Task<IResult> SuggestAsync(ApiCalls api, UnitOfWork work, string? q, Func<Session, AgencyId, string, Task<List<Suggestion>>> ask)
    {
        var act = await api.ActAsync(Permissions.RegisterIncoming);
        return act.IsOk ? Results.Ok(await work.ReadAsync(s => ask(s, act.Value.Actor.Agency, q ?? ""), api.Aborted)) : act.ToHttp(_ => Results.NoContent());
    }
}
