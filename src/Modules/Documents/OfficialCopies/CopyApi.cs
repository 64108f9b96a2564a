using LienThong.Kernel.Identity;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Documents;

internal sealed record AskCopyBody(CopyKind? Kind, CopyForm? Form, string? Signer, string? Recipients, int? Copies, string? Reason, string? Extract, string? From, string? FromWords);

internal sealed record CopyReasonBody(string? Reason);

/// <summary>Official copies over the same handlers as the pages.</summary>
internal static class CopyApi
{
    public static void Map(IEndpointRouteBuilder app)
    {
        var ask = app.MapGroup("/api/v1").RequireAuthorization().WithTags("copies").DisableAntiforgery();
        ask.MapPost("incoming/{id}/copies", (string id, AskCopyBody b, ApiCalls api, AskCopy handler) => AskAsync(Incoming.Kind, id, b, api, handler));
        ask.MapPost("outgoing/{id}/copies", (string id, AskCopyBody b, ApiCalls api, AskCopy handler) => AskAsync(OutgoingRow.Kind, id, b, api, handler));
        var group = app.MapGroup("/api/v1/copies").RequireAuthorization().WithTags("copies").DisableAntiforgery();
        group.MapGet("{id}", ReadAsync);
        group.MapPost("{id}/sign", (string id, ApiCalls api, SignCopy handler) => api.StepAsync(Permissions.SignCopy, act => handler.HandleAsync(new(Id(id)), act, api.Aborted)));
        group.MapPost("{id}/refuse", (string id, CopyReasonBody b, ApiCalls api, RefuseCopy handler) => api.StepAsync(Permissions.RefuseCopy, act => handler.HandleAsync(new(Id(id), b.Reason), act, api.Aborted)));
        group.MapPost("{id}/withdraw", (string id, ApiCalls api, WithdrawCopy handler) => api.StepAsync(Permissions.WithdrawCopy, act => handler.HandleAsync(new(Id(id)), act, api.Aborted)));
        group.MapPost("{id}/void", (string id, CopyReasonBody b, ApiCalls api, VoidCopy handler) => api.StepAsync(Permissions.VoidCopy, act => handler.HandleAsync(new(Id(id), b.Reason), act, api.Aborted)));
    }

    private static Task<IResult> AskAsync(string kind, string id, AskCopyBody b, ApiCalls api, AskCopy handler) => api.StepAsync(Permissions.AskCopy, act => handler.HandleAsync(
        new(kind, Guid.TryParse(id, out var record) ? record : default, b.Kind, b.Form, TypedId.TryParse<AppointmentId>(b.Signer, out var signer) ? signer : null, b.Recipients, b.Copies, b.Reason)
        {
            Extract = b.Extract,
            From = string.IsNullOrEmpty(b.From) ? null : Id(b.From),
            FromWords = b.FromWords,
        }, act, api.Aborted));

    private static async Task<IResult> ReadAsync(string id, ApiCalls api, CopyReading reading)
    {
        if (await reading.FindAsync(Id(id), await api.ReaderAsync(), api.Aborted) is not { } view) return ApiCalls.NotFound();
        var c = view.Row;
        return Results.Ok(new
        {
            c.Id,
            c.Kind,
            c.Form,
            c.State,
            c.SourceKind,
            c.SourceId,
            c.FromCopyId,
            c.FromCopy,
            c.OriginalCode,
            c.OriginalDay,
            c.OriginalIssuer,
            c.Subject,
            c.Extract,
            c.Recipients,
            c.Copies,
            c.Reason,
            c.Code,
            c.SignedOn,
            c.SignerName,
            c.SignedByName,
            c.AskedByName,
            c.AskedAt,
            c.EndReason,
            c.EndedAt,
        });
    }

    private static OfficialCopyId Id(string text) => TypedId.TryParse<OfficialCopyId>(text, out var id) ? id : default;
}
