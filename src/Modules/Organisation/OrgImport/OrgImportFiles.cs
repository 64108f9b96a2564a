using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using LienThong.WebKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Organisation.OrgImport;

/// <summary>The template to fill in, and the rows that were not taken.</summary>
internal static class OrgImportFiles
{
    private const int FaultWidth = 60;

    public static void MapImportFiles(this IEndpointRouteBuilder app)
    {
        app.MapGet(Links.ImportTemplate, TemplateAsync).ExcludeFromDescription();
        app.MapGet(Links.ImportStart + "/{id}/dong-loi", FaultyAsync).ExcludeFromDescription();
    }

    private static async Task<IResult> TemplateAsync(HttpContext http, Current current, UnitOfWork work, Organisations organisations, Clock clock)
    {
        var act = await current.ActAsync(Permissions.Import);
        if (!act.IsOk) return Results.StatusCode(StatusCodes.Status403Forbidden);
        var (hat, system) = (act.Value.Actor, act.Value.Actor.Role == Role.QuanTriHeThong);
        var agencies = await work.ReadAsync(s => organisations.AgenciesAsync(s, clock.Today), http.RequestAborted);
        return Workbook("mau-nhap-to-chuc.xlsx",
        [
            new(WorkbookWords.Guide, [WorkbookWords.Guide], Rows(ImportWords.GuideLines(system).Select(l => new object?[] { l }))) { Widths = [110] },
            .. ImportSheet.All.Where(s => system || s != ImportSheet.Agencies).Select(s => Sheet(s, [], [[.. s.Columns.Select(c => c.Example)]])),
            Lists(system, agencies.Where(a => Scope.Reaches(hat, a.Id)).ToList()),
        ]);
    }

    private static async Task<IResult> FaultyAsync(HttpContext http, string id, Current current, OrgImport handler)
    {
        var act = await current.ActAsync(Permissions.Import);
        if (!act.IsOk) return Results.StatusCode(StatusCodes.Status403Forbidden);
        var lines = TypedId.TryParse<StagedFileId>(id, out var staged) ? await handler.FaultyAsync(staged, act.Value, http.RequestAborted) : Fail.NotFound();
        if (!lines.IsOk) return Results.NotFound();
        return Workbook("dong-loi.xlsx", [.. ImportSheet.All
            .Select(s => Sheet(s, [WorkbookWords.FaultColumn], lines.Value.Where(l => l.Line.Sheet == s).Select(l => (object?[])[.. s.Columns.Select(c => l.Line[c.Key]), l.Faults])))]);
    }

    private static XlsxSheet Sheet(ImportSheet sheet, string[] further, IEnumerable<object?[]> rows) => new(sheet.Title, [.. sheet.Columns.Select(c => c.Title), .. further], Rows(rows))
    {
        Widths = [.. sheet.Columns.Select(c => c.Width), .. further.Select(_ => FaultWidth)],
        Offers = further.Length > 0 ? new Dictionary<int, string>() : Offers(sheet),
    };

    private static Dictionary<int, string> Offers(ImportSheet sheet) => sheet.Columns.Select((c, i) => (i, Range: c.Key switch
    {
        "level" => $"'{WorkbookWords.Lists}'!$A$2:$A${Choices.Levels.Count + 1}",
        "role" => $"'{WorkbookWords.Lists}'!$B$2:$B${Choices.Roles(true).Count + 1}",
        _ => null,
    })).Where(o => o.Range is not null).ToDictionary(o => o.i, o => o.Range!);

    private static XlsxSheet Lists(bool system, List<AgencyView> agencies)
    {
        var (levels, roles) = (Choices.Levels, Choices.Roles(system));
        var rows = Enumerable.Range(0, Math.Max(Math.Max(levels.Count, roles.Count), agencies.Count))
            .Select(i => new object?[] { levels.ElementAtOrDefault(i)?.Text, roles.ElementAtOrDefault(i)?.Text, agencies.ElementAtOrDefault(i)?.Code, agencies.ElementAtOrDefault(i)?.Name });
        return new(WorkbookWords.Lists, [OrganisationWords.Level, OrganisationWords.RoleName, OrganisationWords.Code, ImportWords.AgencyName], Rows(rows)) { Widths = [24, 24, 22, 60] };
    }

    private static IAsyncEnumerable<object?[]> Rows(IEnumerable<object?[]> rows) => rows.ToAsyncEnumerable();

    private static IResult Workbook(string name, IReadOnlyList<XlsxSheet> sheets) => Results.Stream(to => Xlsx.WriteAsync(to, sheets), Xlsx.ContentType, name);
}
