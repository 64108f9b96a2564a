using LienThong.Bench.Figures;
using LienThong.Contracts.Organisation;
using LienThong.Statistics;
using LienThong.Statistics.Catalogue;
using LienThong.Statistics.LeaderOverview;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LienThong.Bench.Reference;

/// <summary>What the review and the dashboard read, written as so many bytes: no session, no rights, no formulas, no checks, no sentences, no markup.</summary>
internal static class FigureEndpoint
{
    public static WebApplication Make(FigureOffice office, int bytes)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var (work, areas, known) = (office.Office.Work, office.Get<IAreaReads>(), office.Get<KnownFigures>());
        var codes = IndicatorBook.Shipped.All.Select(i => i.Code).ToHashSet(StringComparer.Ordinal);
        Task<int> ReviewAsync() => work.ReadAsync(async s =>
        {
            await areas.FindAsync(s, [office.Area], new(2017, 12, 31));
            return (await known.LoadAsync(s, office.Area, 2016, 2017, DateTimeOffset.MaxValue)).All.Count;
        });
        Task<int> DashboardAsync() => work.ReadAsync(async s =>
        {
            var all = await areas.PlacedProvincesAsync(s, new(2026, 11, 23));
            await LeaderOverview.NewestAsync(s, all);
            await areas.PlacedProvincesAsync(s, new(2017, 12, 31));
            return (await known.LoadAsync(s, [office.Area], codes, 2013, 2017, DateTimeOffset.MaxValue)).Count;
        });
        app.MapGet("/review", (HttpContext http) => AnswerAsync(http, bytes, ReviewAsync));
        app.MapGet("/dashboard", (HttpContext http) => AnswerAsync(http, bytes, DashboardAsync));
        return app;
    }

    private static async Task AnswerAsync(HttpContext http, int bytes, Func<Task<int>> read)
    {
        var found = await read();
        http.Response.ContentType = "text/html; charset=utf-8";
        await http.Response.WriteAsync($"{found}".PadRight(bytes));
    }
}
