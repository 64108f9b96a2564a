using System.Runtime.CompilerServices;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Registers;
using LienThong.WebKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Documents;

/// <summary>A book of copies as a workbook, a page of lines at a time.</summary>
internal static class CopyBookSheet
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet(Links.CopyBookExport, ExportAsync).RequireAuthorization().ExcludeFromDescription();

    private static async Task<IResult> ExportAsync(string? so, ApiCalls api, CopyBooks books)
    {
        var act = await api.ActAsync(Permissions.ReadCopyBook);
        if (!act.IsOk) return Results.Forbid();
        var (_, book) = await books.BooksAsync(act.Value.Actor.Agency, so, api.Aborted);
        if (book is null) return Results.NotFound();
        var reader = await api.ReaderAsync();
        return Results.Stream(to => Xlsx.WriteAsync(to, CopyBookWords.Sheet, CopyBookWords.Columns, RowsAsync(books, book, reader, api.Aborted), api.Aborted), Xlsx.ContentType, $"so-ban-sao-{book.Period}.xlsx");
    }

    private static async IAsyncEnumerable<object?[]> RowsAsync(CopyBooks books, Book book, Reader reader, [EnumeratorCancellation] CancellationToken ct)
    {
        for (long after = 0; ;)
        {
            var lines = await books.LinesAsync(book.Id, reader, after, CopyBooks.PageSize, ct);
            foreach (var line in lines)
            {
                yield return
                [
                    CopyBookWords.Code(line), line.EnteredOn, CopyBookWords.Kind(line), CopyBookWords.Original(line), CopyBookWords.Gist(line), line.SignerName,
                    string.Join("; ", CopyBookWords.Receivers(line)), line.Copies, CopyBookWords.Remark(line),
                ];
            }

            if (lines.Count < CopyBooks.PageSize) yield break;
            after = lines[^1].Number;
        }
    }
}
