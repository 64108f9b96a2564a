using System.Net;
using System.Text;
using LienThong.Kernel.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LienThong.Bench.Reference;

/// <summary>The first page of an agency's book by hand: the page's own eight statements on one connection, one string, the same number of bytes. No cookie, no rights, no menu, no encoder of ours.</summary>
internal static class InboxEndpoint
{
    public static WebApplication Make(Database database, Guid agency, Guid person, int day, int bytes)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        (string, object)[] who = [("@agency", Hand.Id(database.Engine, agency)), ("@person", Hand.Id(database.Engine, person)), ("@account", Hand.Id(database.Engine, person)), ("@day", day), ("@desk", "d" + agency.ToString("N"))];
        app.MapGet("/inbox", async (HttpContext http) =>
        {
            var page = await ReadAsync(database, who);
            page.Append(' ', Math.Max(0, bytes - Encoding.UTF8.GetByteCount(page.ToString())));
            http.Response.ContentType = "text/html; charset=utf-8";
            await http.Response.WriteAsync(page.ToString());
        });
        return app;
    }

    private static async Task<StringBuilder> ReadAsync(Database database, (string Name, object Value)[] who)
    {
        await using var connection = await database.OpenAsync();
        var (page, ids) = (new StringBuilder("<!doctype html><table>"), new List<(string Name, object Id)>());
        foreach (var sql in new[] { InboxSql.Session, InboxSql.Hats, InboxSql.Inherited, InboxSql.Name, InboxSql.Bell }) await ShowAsync(sql, null);
        await ShowAsync(InboxSql.Rows, id => ids.Add(($"@i{ids.Count}", id)));
        await ShowAsync(InboxSql.Holders(ids.Count), null);
        await ShowAsync(InboxSql.Count, null);
        return page;

        async Task ShowAsync(string sql, Action<object>? first)
        {
            var named = who.Concat(ids).Where(p => sql.Contains(p.Item1, StringComparison.Ordinal)).ToArray();
            await using var rows = await Hand.Command(connection, database.Engine, sql, named).ExecuteReaderAsync();
            while (await rows.ReadAsync())
            {
                first?.Invoke(rows.GetValue(0));
                page.Append("<tr>");
                for (var i = 1; i < rows.FieldCount; i++) page.Append("<td>").Append(WebUtility.HtmlEncode(rows.GetValue(i).ToString()));
            }
        }
    }
}
