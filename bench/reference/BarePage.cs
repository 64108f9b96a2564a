using System.Data.Common;
using System.Net;
using System.Text;
using LienThong.Kernel.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LienThong.Bench.Reference;

/// <summary>A page by hand: some statements on one connection, one string, filled to a number of bytes. No cookie, no rights, no menu, no encoder of ours.</summary>
internal sealed class BarePage
{
    private readonly DbConnection _connection;
    private readonly Engine _engine;
    private readonly (string Name, object Value)[] _who;
    private readonly StringBuilder _html = new("<!doctype html><table>");

    private BarePage(DbConnection connection, Engine engine, (string Name, object Value)[] who) => (_connection, _engine, _who) = (connection, engine, who);

    /// <summary>A server of one page.</summary>
    /// <param name="who">What the statements name, such as <c>@person</c>.</param>
    /// <param name="read">Which statements, in which order.</param>
    public static WebApplication Serve(Database database, string path, int bytes, (string Name, object Value)[] who, Func<BarePage, Task> read)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapGet(path, async (HttpContext http) =>
        {
            await using var connection = await database.OpenAsync();
            var page = new BarePage(connection, database.Engine, who);
            await read(page);
            var html = page._html;
            html.Append(' ', Math.Max(0, bytes - Encoding.UTF8.GetByteCount(html.ToString())));
            http.Response.ContentType = "text/html; charset=utf-8";
            await http.Response.WriteAsync(html.ToString());
        });
        return app;
    }

    /// <summary>Asks and writes what is answered, all but the first column of each row, which is returned.</summary>
    public async Task<List<object>> ShowAsync(string sql, params (string Name, object Value)[] more)
    {
        var first = new List<object>();
        var named = _who.Concat(more).Where(p => sql.Contains(p.Name, StringComparison.Ordinal)).ToArray();
        await using var rows = await Hand.Command(_connection, _engine, sql, named).ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            first.Add(rows.GetValue(0));
            _html.Append("<tr>");
            for (var i = 1; i < rows.FieldCount; i++) _html.Append("<td>").Append(WebUtility.HtmlEncode(rows.GetValue(i).ToString()));
        }

        return first;
    }
}
