using LienThong.Kernel;
using LienThong.WebKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Documents;

/// <summary>All that a check found, as a workbook.</summary>
internal static class CheckBooksDownload
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet(Links.CheckBooksExport, ExportAsync).RequireAuthorization().ExcludeFromDescription();

    private static async Task<IResult> ExportAsync(string? so, ApiCalls api, CheckBooks checks, Clock clock)
    {
        var act = await api.ActAsync(Permissions.CheckBooks);
        if (!act.IsOk) return Results.Forbid();
        var found = await checks.ReadAsync(act.Value.Actor.Agency, so, api.Aborted);
        var rows = found.Faults.Concat(found.Notes).Select(f => new object?[] { CheckBooksWords.Numbers(f), CheckBooksWords.Level(f), CheckBooksWords.Of(f.Kind), CheckBooksWords.Say(f) });
        return Results.Stream(to => Xlsx.WriteAsync(to, CheckBooksWords.Sheet, CheckBooksWords.Head, rows.ToAsyncEnumerable(), api.Aborted), Xlsx.ContentType, $"kiem-tra-so-{clock.Today:yyyyMMdd}.xlsx");
    }
}
