using System.Runtime.CompilerServices;
using LienThong.Kernel.Identity;
using LienThong.WebKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Organisation.FindPeople;

/// <summary>The danh bạ as it is filtered, as a workbook.</summary>
internal static class FindPeopleExcel
{
    public static void MapPeopleExcel(this IEndpointRouteBuilder app) =>
        app.MapGet(Links.DirectoryExcel, async (HttpContext http, Current current, FindPeople finder, string? q, string? co_quan) =>
        {
            var reader = await current.ReaderAsync();
            if (!reader.May(Permissions.ReadDirectory)) return Results.StatusCode(StatusCodes.Status403Forbidden);
            AgencyId? agency = TypedId.TryParse<AgencyId>(co_quan, out var id) ? id : null;
            return Results.Stream(
                to => Xlsx.WriteAsync(to, OrganisationWords.Directory, [OrganisationWords.FullName, OrganisationWords.Title, OrganisationWords.Unit, OrganisationWords.Agency, OrganisationWords.Phone, OrganisationWords.Mobile, OrganisationWords.Email], RowsAsync(finder, new(q, agency), http.RequestAborted), http.RequestAborted),
                Xlsx.ContentType, "danh-ba.xlsx");
        }).ExcludeFromDescription();

    private static async IAsyncEnumerable<object?[]> RowsAsync(FindPeople finder, FindPeople.Query query, [EnumeratorCancellation] CancellationToken ct)
    {
        const int batch = 1000;
        while (true)
        {
            var lines = await finder.FindAsync(query, batch, ct);
            foreach (var l in lines) yield return [l.FullName, l.Title, l.UnitName, l.AgencyName, l.Phone, l.Mobile, l.Email];
            if (lines.Count < batch) yield break;
            query = query with { After = lines[^1].Key };
        }
    }
}
