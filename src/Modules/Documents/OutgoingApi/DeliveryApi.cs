using LienThong.Kernel.Identity;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Documents;

/// <summary>/api/v1/deliveries (what waits at the caller's agency) and /api/v1/recipient-groups.</summary>
internal static class DeliveryApi
{
    public static void Map(IEndpointRouteBuilder app)
    {
        var lines = app.MapGroup("/api/v1/deliveries").RequireAuthorization().WithTags("deliveries").DisableAntiforgery();
        lines.MapGet("", WaitingAsync);
        lines.MapGet("{id}", ReadAsync);
        lines.MapPost("{id}/accept", (string id, SeriesBody? b, ApiCalls api, AcceptDelivery handler) =>
            api.StepAsync(Permissions.AcceptDelivery, act => handler.HandleAsync(new(Line(id), b?.Series ?? ""), act, api.Aborted)));
        lines.MapPost("{id}/refuse", (string id, ReasonBody b, ApiCalls api, RefuseDelivery handler) =>
            api.StepAsync(Permissions.RefuseDelivery, act => handler.HandleAsync(new(Line(id), b.Reason ?? ""), act, api.Aborted)));
        var groups = app.MapGroup("/api/v1/recipient-groups").RequireAuthorization().WithTags("recipient-groups").DisableAntiforgery();
        groups.MapGet("", GroupsAsync);
        groups.MapPost("", (GroupBody b, ApiCalls api, SaveRecipientGroup handler) => SaveAsync(null, b, api, handler));
        groups.MapPut("{id}", (string id, GroupBody b, ApiCalls api, SaveRecipientGroup handler) => SaveAsync(Group(id), b, api, handler));
        groups.MapDelete("{id}", (string id, ApiCalls api, RemoveRecipientGroup handler) =>
            api.StepAsync(Permissions.EditRecipientGroups, act => handler.HandleAsync(new(Group(id)), act, api.Aborted)));
    }

    private static async Task<IResult> WaitingAsync(string? after, ApiCalls api, WaitingListing listing)
    {
        if (await HatAsync(api, Permissions.AcceptDelivery) is not { } hat) return Results.Forbid();
        var page = await listing.PageAsync(hat.Agency, after, api.Aborted);
        return Results.Ok(new { page.Next, page.NextNumber, Rows = page.Rows.Select(r => Of(r, page.Senders.GetValueOrDefault(r.SenderId, ""))) });
    }

    private static async Task<IResult> ReadAsync(string id, ApiCalls api, WaitingListing listing)
    {
        if (await listing.FindAsync(Line(id), await api.ReaderAsync(), api.Aborted) is not { } one) return ApiCalls.NotFound();
        return Results.Ok(new
        {
            Delivery = Of(one.Line, one.Sender),
            one.NextNumber,
            Files = one.Files.Select(f => new { f.Ordinal, f.Name, f.MediaType, f.Size, Link = Links.DeliveryFile(one.Line.Id, f.Ordinal) }),
            Choices = (await api.ReaderAsync()).HatsFor(Permissions.AcceptDelivery).FirstOrDefault(h => one.Line.State == DeliveryState.Arrived && h.Agency == one.Line.AgencyId) is { } hat
                ? new[] { OutgoingPageWords.Accept, OutgoingPageWords.Refuse }.Select(text => new { Text = text, Hat = hat.Appointment, hat.OnBehalfOf }) : [],
        });
    }

    private static object Of(WaitingLine r, string sender) =>
        new { r.Id, r.State, r.SentAt, r.StateAt, r.StateBy, r.Reason, r.IncomingId, Sender = sender, r.Code, r.IssuedOn, r.TypeCode, r.Subject, r.Urgency, r.SignerName, r.SignerPosition, r.Pages, r.Copies, r.ReplyBy };

    private static async Task<IResult> GroupsAsync(ApiCalls api, RecipientGroupReading reading)
    {
        return await HatAsync(api, Permissions.DraftOutgoing) is { } hat ? Results.Ok(await reading.OfAsync(hat.Agency, api.Aborted)) : Results.Forbid();
    }

    // A token that only reads has hats, but no act.
    private static async Task<Kernel.Acts.Actor?> HatAsync(ApiCalls api, Kernel.Acts.Permission permission)
    {
        var hats = (await api.ReaderAsync()).HatsFor(permission).ToList();
        var chosen = await api.HatAsync();
        return hats.Find(h => h.Appointment == chosen?.Appointment) ?? hats.FirstOrDefault();
    }

    private static Task<IResult> SaveAsync(RecipientGroupId? id, GroupBody b, ApiCalls api, SaveRecipientGroup handler) =>
        api.StepAsync(Permissions.EditRecipientGroups, act => handler.HandleAsync(new(id, b.Name ?? "", b.Rule, b.Members?.Input() ?? RecipientInput.None), act, api.Aborted));

    private static DeliveryId Line(string text) => TypedId.TryParse<DeliveryId>(text, out var id) ? id : default;

    private static RecipientGroupId Group(string text) => TypedId.TryParse<RecipientGroupId>(text, out var id) ? id : default;
}
