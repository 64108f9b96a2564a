using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Audit;
using LienThong.Kernel.Text;
using LienThong.WebKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Access.ReadAudit;

/// <summary>What the audit page shows, as a workbook, as CSV, and for the API; all by the same query and rights.</summary>
internal static class AuditExport
{
    private const int Batch = 1000;
    private const string ExcelPath = Links.Audit + "/excel", CsvPath = Links.Audit + "/csv", ApiPath = "/api/v1/audit";

    private static readonly string[] Heads = [AccessWords.When, AccessWords.Who, AccessWords.HatTitle, Common.ActingFor("").Trim(), AccessWords.What, AccessWords.AuditCode, AccessWords.Record, AccessWords.AuditRecord, AccessWords.Reason, AccessWords.Detail, AccessWords.RawDetail];

    public static string Excel(HttpRequest request) => ExcelPath + request.QueryString;

    public static string Csv(HttpRequest request) => CsvPath + request.QueryString;

    public static void MapAudit(this IEndpointRouteBuilder app)
    {
        app.MapGet(ExcelPath, (HttpContext http, Current current, ReadAudit audit, AuditGlossary words) => ForAuditorsAsync(current, auditors => Results.Stream(
            to => Xlsx.WriteAsync(to, AccessWords.AuditTitle, Heads, CellsAsync(audit, words, auditors, http), http.RequestAborted), Xlsx.ContentType, "kiem-toan.xlsx"))).ExcludeFromDescription();
        app.MapGet(CsvPath, (HttpContext http, Current current, ReadAudit audit, AuditGlossary words) => ForAuditorsAsync(current, auditors => Results.Stream(
            to => WriteCsvAsync(to, CellsAsync(audit, words, auditors, http)), "text/csv; charset=utf-8", "kiem-toan.csv"))).ExcludeFromDescription();
        app.MapGet(ApiPath, async (HttpContext http, Current current, ReadAudit audit) =>
        {
            var auditors = (await current.ReaderAsync()).HatsFor(Permissions.ReadAudit).ToList();
            if (auditors.Count == 0) return Results.Problem(statusCode: StatusCodes.Status403Forbidden, title: Common.NotYours);
            var found = await audit.FindAsync(auditors, AuditAddress.FilterOf(http.Request), AuditAddress.CursorOf(http.Request), ReadAudit.PageSize + 1, http.RequestAborted);
            var page = found.Take(ReadAudit.PageSize).ToList();
            return Results.Ok(new { entries = page, next = found.Count > ReadAudit.PageSize ? AuditAddress.KeyOf(page[^1]) : null });
        }).WithTags("Audit");
    }

    private static async Task<IResult> ForAuditorsAsync(Current current, Func<List<Actor>, IResult> answer)
    {
        var auditors = (await current.ReaderAsync()).HatsFor(Permissions.ReadAudit).ToList();
        return auditors.Count == 0 ? Results.StatusCode(StatusCodes.Status403Forbidden) : answer(auditors);
    }

    private static async IAsyncEnumerable<object?[]> CellsAsync(ReadAudit audit, AuditGlossary words, List<Actor> auditors, HttpContext http, [EnumeratorCancellation] CancellationToken ct = default)
    {
        var (filter, after) = (AuditAddress.FilterOf(http.Request), (AuditCursor?)null);
        while (true)
        {
            var lines = await audit.FindAsync(auditors, filter, after, Batch, ct);
            foreach (var l in lines) yield return [Vn.DateTime(l.At), l.PersonName, l.Title, l.OnBehalfOf, words.Action(l.Action), l.Action, words.Kind(l.RecordKind), l.RecordId.ToString("N"), l.Why, AuditDetail.Line(words, l), l.Detail];
            if (lines.Count < Batch) yield break;
            after = AuditAddress.CursorAt(lines[^1]);
        }
    }

    private static async Task WriteCsvAsync(Stream to, IAsyncEnumerable<object?[]> rows)
    {
        await using var writer = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await writer.WriteLineAsync(string.Join(',', Heads.Select(CsvCells.Quote)));
        await foreach (var row in rows) await writer.WriteLineAsync(string.Join(',', row.Select(c => CsvCells.Quote(Convert.ToString(c, CultureInfo.InvariantCulture) ?? ""))));
    }
}
