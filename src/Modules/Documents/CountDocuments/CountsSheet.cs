using LienThong.Kernel;
using LienThong.Kernel.Data;
using LienThong.WebKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Documents;

/// <summary>The figures of documents as a workbook.</summary>
internal static class CountsSheet
{
    public static readonly string[] Heads =
    [
        CountsWords.Agency, CountsWords.Arrived, CountsWords.Electronic, CountsWords.Paper, CountsWords.ElectronicShare, CountsWords.Left, CountsWords.OnTime, CountsWords.Late, CountsWords.OnTimeShare,
        CountsWords.Users, CountsWords.Active,
    ];

    private static readonly string[] TypeHeads = [CountsWords.Type, CountsWords.Arrived, CountsWords.Electronic, CountsWords.Paper, CountsWords.Left];

    public static void Map(IEndpointRouteBuilder app) => app.MapGet(Links.CountsExport, ExportAsync).RequireAuthorization().ExcludeFromDescription();

    private static async Task<IResult> ExportAsync(HttpContext http, ApiCalls api, DocumentCounts counts, UnitOfWork work, Clock clock)
    {
        if (await api.HatAsync() is not { } hat || !Permissions.CountDocuments.Allows(hat.Role)) return Results.Forbid();
        var filter = CountsFilter.Of(http.Request.Query, clock.Today);
        var (own, agencies) = await work.ReadAsync(s => counts.ReadAsync(s, hat.Agency, filter, clock.Today), api.Aborted);
        XlsxSheet[] sheets =
        [
            new(CountsWords.Title, Heads, agencies.Append(AgencyCount.Sum(CountsWords.All, agencies)).Select(Cells).ToAsyncEnumerable()),
            new(CountsWords.ByType, TypeHeads, (own?.Types ?? []).Select(t => new object?[] { CountsWords.TypeOf(t.Code), t.Arrived, t.Electronic, t.Paper, t.Left }).ToAsyncEnumerable()),
        ];
        return Results.Stream(to => Xlsx.WriteAsync(to, sheets, api.Aborted), Xlsx.ContentType, $"thong-ke-van-ban-{filter.Period.From:yyyyMMdd}.xlsx");
    }

    private static object?[] Cells(AgencyCount c) => [c.Name, c.Arrived, c.Electronic, c.Paper, SupervisionWords.Share(c.ElectronicShare), c.Left, c.OnTime, c.Late, SupervisionWords.Share(c.OnTimeShare), c.Users, c.Active];
}
