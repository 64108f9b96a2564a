using LienThong.SectorRegisters.Registers;
using LienThong.WebKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LienThong.SectorRegisters.ListRecords;

/// <summary>A register as it is filtered, as a workbook that can be read in again.</summary>
internal static class RecordsExcel
{
    public static void MapRecordsExcel(this IEndpointRouteBuilder app) =>
        app.MapGet(Links.Excel, async (string register, HttpContext http, Current current, ListRecords lister) =>
        {
            var reader = await current.ReaderAsync();
            if (!reader.May(Permissions.Read)) return Results.StatusCode(StatusCodes.Status403Forbidden);
            if (RegisterBook.OfSlug(register) is not { } book) return Results.NotFound();
            if (lister.Asked(book, http.Request.Query) is not { } query) return Results.NotFound();
            var own = reader.Hats.Select(h => h.Agency).ToHashSet();
            var rows = lister.ExportAsync(book, query with { After = null }, own, http.RequestAborted);
            return Results.Stream(to => Xlsx.WriteAsync(to, book.Title, Heads(book), rows, http.RequestAborted), Xlsx.ContentType, $"{book.Slug}.xlsx");
        }).ExcludeFromDescription();

    private static string[] Heads(SectorRegister book) => [SectorWords.Ordinal, SectorWords.Area, .. ImportRecords.RecordSheet.ParentHead(book), .. book.Fields.Select(f => f.Label)];
}
