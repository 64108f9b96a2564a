using System.Runtime.CompilerServices;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.WebKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Documents;

/// <summary>The two registers of hand-overs as workbooks: all of their days.</summary>
internal static class PassingSheets
{
    public static void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("").RequireAuthorization().ExcludeFromDescription();
        group.MapGet(Links.PassingExport, PassedAsync);
        group.MapGet(Links.PostExport, PostedAsync);
    }

    private static async Task<IResult> PassedAsync(HttpContext http, Current current, PassingBooks books, Clock clock)
    {
        var act = await current.ActAsync(Permissions.PrintIncomingBook);
        if (!act.IsOk) return Results.Forbid();
        var days = PassingDays.Of(http.Request.Query, clock.Today);
        return Send(PassingWords.Title, PassingWords.Columns, PassedRowsAsync(books, act.Value.Actor, days, http.RequestAborted), $"so-chuyen-giao-{days.From:yyyyMMdd}.xlsx", http.RequestAborted);
    }

    private static async Task<IResult> PostedAsync(HttpContext http, Current current, PostBooks books, Clock clock)
    {
        var act = await current.ActAsync(Permissions.ReadOutgoingBook);
        if (!act.IsOk) return Results.Forbid();
        var days = PassingDays.Of(http.Request.Query, clock.Today);
        return Send(PassingWords.PostTitle, PassingWords.PostColumns, PostedRowsAsync(books, act.Value.Actor, days, http.RequestAborted), $"so-gui-buu-dien-{days.From:yyyyMMdd}.xlsx", http.RequestAborted);
    }

    private static IResult Send(string name, IReadOnlyList<string> heads, IAsyncEnumerable<object?[]> rows, string file, CancellationToken ct) =>
        Results.Stream(to => Xlsx.WriteAsync(to, [new XlsxSheet(name, heads, rows)], ct), Xlsx.ContentType, file);

    private static async IAsyncEnumerable<object?[]> PassedRowsAsync(PassingBooks books, Actor hat, PassingDays days, [EnumeratorCancellation] CancellationToken ct)
    {
        PassingKey? next = null;
        do
        {
            var page = await books.ReadAsync(hat, days.From, days.To, next, ct);
            foreach (var l in page.Lines) yield return [Vn.Day(l.AssignedAt), l.Number, l.Notation, PassingWords.Gist(l), l.Label, PassingWords.Seen(l), PassingWords.Note(l)];
            next = page.Next;
        }
        while (next is not null);
    }

    private static async IAsyncEnumerable<object?[]> PostedRowsAsync(PostBooks books, Actor hat, PassingDays days, [EnumeratorCancellation] CancellationToken ct)
    {
        PostKey? next = null;
        do
        {
            var page = await books.ReadAsync(hat, days.From, days.To, next, ct);
            foreach (var l in page.Lines) yield return [l.PostedOn, l.Code, PassingWords.PostGist(l), l.Name, l.Copies, "", PassingWords.PostNote(l)];
            next = page.Next;
        }
        while (next is not null);
    }
}
