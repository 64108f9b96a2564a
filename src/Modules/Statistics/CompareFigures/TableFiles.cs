using System.Text;
using LienThong.Kernel.Text;
using LienThong.Statistics.Catalogue;
using LienThong.WebKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Statistics.CompareFigures;

/// <summary>The tables of the page as a workbook and as one CSV file: exact numbers in the indicator's unit, missing cells empty, the boundaries in every row.</summary>
internal static class TableFiles
{
    private const string ExcelPath = Links.Table + "/xuat.xlsx", CsvPath = Links.Table + "/xuat.csv";

    public static string Excel(HttpRequest request) => ExcelPath + request.QueryString;

    public static string Csv(HttpRequest request) => CsvPath + request.QueryString;

    public static void MapTableFiles(this IEndpointRouteBuilder app)
    {
        app.MapGet(ExcelPath, (HttpContext http, Current current, CompareFigures comparer, IndicatorBook book) => ForReadersAsync(http, current, comparer, book, found => Results.Stream(
            to => Xlsx.WriteAsync(to, [.. found.Tables.Select(t => new XlsxSheet(CompareWords.Sheet(t), Heads(found), Rows(found, t, book).ToAsyncEnumerable()))], http.RequestAborted), Xlsx.ContentType, "bang-so-lieu.xlsx"))).ExcludeFromDescription();
        app.MapGet(CsvPath, (HttpContext http, Current current, CompareFigures comparer, IndicatorBook book) => ForReadersAsync(http, current, comparer, book, found => Results.Stream(
            to => WriteCsvAsync(to, found, book), "text/csv; charset=utf-8", "bang-so-lieu.csv"))).ExcludeFromDescription();
    }

    private static async Task<IResult> ForReadersAsync(HttpContext http, Current current, CompareFigures comparer, IndicatorBook book, Func<FigureTables, IResult> answer) =>
        (await current.ReaderAsync()).May(Permissions.Read) ? answer(await comparer.FindAsync(TableQuestion.Read(http.Request.Query, book), http.RequestAborted)) : Results.StatusCode(StatusCodes.Status403Forbidden);

    private static string[] Heads(FigureTables found) =>
        [CompareWords.Indicator, StatisticsWords.Unit, CompareWords.BoundariesHead, CompareWords.Code, CompareWords.Area, CompareWords.Part, .. found.Years.Select(y => $"{y}")];

    private static IEnumerable<object?[]> Rows(FigureTables found, FigureTable table, IndicatorBook book) => table.Rows.Select(r => (object?[])
        [CompareWords.Choice(table.Indicator), table.Indicator.Unit, found.Boundaries.Name, r.Area.Code, r.Area.FullName, r.Part.IsWhole ? "" : book.Label(r.Part), .. r.Cells.Select(c => (object?)c.Figure?.Value)]);

    private static async Task WriteCsvAsync(Stream to, FigureTables found, IndicatorBook book)
    {
        await using var writer = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        await writer.WriteLineAsync(string.Join(',', Heads(found).Select(CsvCells.Quote)));
        foreach (var row in found.Tables.SelectMany(t => Rows(found, t, book))) await writer.WriteLineAsync(string.Join(',', row.Select(c => c is decimal value ? Amount.Text(value) : CsvCells.Quote((string?)c ?? ""))));
    }
}
