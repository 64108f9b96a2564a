using System.Runtime.CompilerServices;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Files;
using LienThong.Kernel.Identity;
using LienThong.WebKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Documents;

/// <summary>Files of drafts and of delivered documents, each through its own record; and the list as a workbook.</summary>
internal static class OutgoingDownloads
{
    private const string DraftFile = """
        select a.* from [documents.attachment] a join [documents.draft_version] v on v.id = a.record_id
        where v.outgoing_id = @Id and v.number = @Version and a.ordinal = @Ordinal
        """;

    public static void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("").RequireAuthorization().ExcludeFromDescription();
        group.MapGet("/van-ban-di/{id}/ban/{version:int}/tep/{ordinal:int}", DraftAsync);
        group.MapGet("/cho-tiep-nhan/{id}/tep/{ordinal:int}", DeliveredAsync);
        group.MapGet(Links.OutgoingExport, ExportAsync);
    }

    private static async Task<IResult> DraftAsync(string id, int version, int ordinal, string? tai, HttpContext http, ApiCalls api, UnitOfWork work, DocumentAccess access, Files files)
    {
        if (!TypedId.TryParse<OutgoingId>(id, out var record)) return Results.NotFound();
        var reader = await api.ReaderAsync();
        var file = await work.ReadAsync(async s => await access.SeesAsync(s, reader, record.Value)
            ? await s.FindAsync<Attachment>(DraftFile, new { Id = record.Value, Version = version, Ordinal = ordinal }) : null, api.Aborted);
        return file is null ? Results.NotFound() : await FileAnswer.SendAsync(http, files, file.Hash, file.Name, file.MediaType, tai is not null);
    }

    private static async Task<IResult> DeliveredAsync(string id, int ordinal, string? tai, HttpContext http, ApiCalls api, WaitingListing listing, Files files)
    {
        if (!TypedId.TryParse<DeliveryId>(id, out var line)) return Results.NotFound();
        var one = await listing.FindAsync(line, await api.ReaderAsync(), api.Aborted);
        var file = one?.Files.FirstOrDefault(f => f.Ordinal == ordinal);
        return file is null ? Results.NotFound() : await FileAnswer.SendAsync(http, files, file.Hash, file.Name, file.MediaType, tai is not null);
    }

    private static async Task<IResult> ExportAsync(HttpContext http, ApiCalls api, OutgoingListing listing, Clock clock)
    {
        var reader = await api.ReaderAsync();
        if (!reader.May(Permissions.ReadOutgoing)) return Results.Forbid();
        var filter = OutgoingAsked.Of(http.Request.Query).Filter with { AfterAt = null };
        return Results.Stream(to => Xlsx.WriteAsync(to, MenuWords.OutgoingList, OutgoingSheetWords.Head, RowsAsync(listing, reader, filter, api.Aborted), api.Aborted), Xlsx.ContentType, $"van-ban-di-{clock.Today:yyyyMMdd}.xlsx");
    }

    private static async IAsyncEnumerable<object?[]> RowsAsync(OutgoingListing listing, Reader reader, OutgoingFilter filter, [EnumeratorCancellation] CancellationToken ct)
    {
        const int batch = 500;
        for (string? next = ""; next is not null;)
        {
            var page = await listing.PageAsync(reader, filter.After(next), ct, batch);
            foreach (var r in page.Rows)
                yield return [r.Code, r.IssuedOn, DocumentType.NameOf(r.TypeCode), r.Subject, r.SignerName, r.DrafterName, r.UnitName, IncomingWords.Of(r.Urgency), OutgoingWords.Of(r.State), string.Join("; ", page.Holders[r.Id.Value]), r.Lines, r.Taken];
            next = page.Next;
        }
    }
}
