using LienThong.Kernel.Identity;
using LienThong.WebKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Documents;

/// <summary>/api/v1/outgoing: every step over the same handlers as the pages.</summary>
internal static class OutgoingApi
{
    public static void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/v1/outgoing").RequireAuthorization().WithTags("outgoing").DisableAntiforgery();
        group.MapGet("", ListAsync);
        group.MapPost("", DraftAsync);
        group.MapGet("{id}", ReadAsync);
        group.MapPut("{id}", (string id, DraftBody b, ApiCalls api, EditDraft handler) =>
            api.StepAsync(Permissions.DraftOutgoing, act => handler.HandleAsync(new(Id(id), b.Version, b.Input()), act, api.Aborted)));
        group.MapPost("{id}/versions", (string id, VersionBody b, ApiCalls api, AddDraftVersion handler) => VersionAsync(Id(id), b, api, handler));
        group.MapPost("{id}/related", (string id, CodeBody b, ApiCalls api, RelatedDocuments handler) =>
            api.StepAsync(Permissions.RelateDocuments, act => handler.HandleAsync(new(Id(id).Value, b.Code ?? ""), act, api.Aborted)));
        group.MapPost("{id}/seen", SeenAsync);
        OfReview(group);
        OfIssue(group);
    }

    private static void OfReview(RouteGroupBuilder group)
    {
        group.MapPost("{id}/submit", (string id, CommentBody b, ApiCalls api, SubmitDraft handler) =>
            api.StepAsync(Permissions.SubmitDraft, act => handler.HandleAsync(new(Id(id), b.Version, b.Comment ?? ""), act, api.Aborted)));
        group.MapPost("{id}/approve", (string id, CommentBody b, ApiCalls api, ReviewDraft handler) =>
            api.StepAsync(Permissions.ReviewDraft, act => handler.HandleAsync(new(Id(id), b.Version, ReviewDecision.Pass, b.Comment ?? ""), act, api.Aborted)));
        group.MapPost("{id}/return", ReturnAsync);
        group.MapPost("{id}/ask", (string id, CommentBody b, ApiCalls api, ReviewDraft handler) =>
            api.StepAsync(Permissions.ReviewDraft, act => handler.HandleAsync(new(Id(id), b.Version, ReviewDecision.Ask, b.Comment ?? ""), act, api.Aborted)));
        group.MapPost("{id}/answer", (string id, CommentBody b, ApiCalls api, AnswerReview handler) =>
            api.StepAsync(Permissions.DraftOutgoing, act => handler.HandleAsync(new(Id(id), b.Comment ?? ""), act, api.Aborted)));
        group.MapPost("{id}/withdraw-draft", (string id, CommentBody b, ApiCalls api, WithdrawDraft handler) =>
            api.StepAsync(Permissions.WithdrawDraft, act => handler.HandleAsync(new(Id(id), b.Version), act, api.Aborted)));
        group.MapPost("{id}/undo", (string id, ApiCalls api, UndoDraftStep handler) =>
            api.StepAsync(Permissions.UndoDraftStep, act => handler.HandleAsync(new(Id(id)), act, api.Aborted)));
        group.MapPost("{id}/cancel", (string id, CommentBody b, ApiCalls api, CancelDraft handler) =>
            api.StepAsync(Permissions.CancelDraft, act => handler.HandleAsync(new(Id(id), b.Version, b.Comment ?? ""), act, api.Aborted)));
    }

    private static void OfIssue(RouteGroupBuilder group)
    {
        group.MapPost("{id}/issue", (string id, IssueBody b, ApiCalls api, IssueOutgoing handler) =>
            api.StepAsync(Permissions.IssueOutgoing, act => handler.HandleAsync(new(Id(id), b.Version, b.IssuedOn, b.Recipients?.Input(), b.Pages, b.Copies), act, api.Aborted)));
        group.MapPost("{id}/void", (string id, VoidBody b, ApiCalls api, VoidOutgoing handler) =>
            api.StepAsync(Permissions.VoidOutgoing, act => handler.HandleAsync(new(Id(id), b.Version, b.Reason ?? ""), act, api.Aborted)));
        group.MapPost("{id}/recall", (string id, VoidBody b, ApiCalls api, RecallOutgoing handler) =>
            api.StepAsync(Permissions.RecallOutgoing, act => handler.HandleAsync(new(Id(id), b.Version, b.Reason ?? ""), act, api.Aborted)));
        group.MapPost("{id}/paper-sent", (string id, LinesBody b, ApiCalls api, TickPaperDelivery handler) =>
            api.StepAsync(Permissions.TickPaperDelivery, act => handler.HandleAsync(new(Id(id), b.Lines ?? [], b.Copies), act, api.Aborted)));
        group.MapPost("{id}/withdraw-deliveries", (string id, LinesBody b, ApiCalls api, WithdrawDelivery handler) =>
            api.StepAsync(Permissions.WithdrawDelivery, act => handler.HandleAsync(new(Id(id), b.Lines ?? [], b.Reason ?? ""), act, api.Aborted)));
    }

    private static async Task<IResult> DraftAsync(DraftBody body, ApiCalls api, DraftOutgoing handler)
    {
        var act = await api.ActAsync(Permissions.DraftOutgoing);
        if (!act.IsOk) return act.ToHttp(_ => Results.NoContent());
        var done = await handler.HandleAsync(new(body.Input(), body.Answers, body.Files ?? []), act.Value, api.Aborted);
        return done.ToHttp(id => Results.Created($"/api/v1/outgoing/{id}", new { id }));
    }

    // The văn thư returns and completes under his own right, the others under theirs.
    private static async Task<IResult> ReturnAsync(string id, CommentBody b, ApiCalls api, ReviewDraft handler)
    {
        return await api.StepAsync(await ClerkOr(api, Permissions.ReviewDraft), act => handler.HandleAsync(new(Id(id), b.Version, ReviewDecision.Return, b.Comment ?? ""), act, api.Aborted));
    }

    private static async Task<Kernel.Acts.Permission> ClerkOr(ApiCalls api, Kernel.Acts.Permission other) =>
        await api.HatAsync() is { Role: Kernel.Acts.Role.VanThu } ? Permissions.IssueOutgoing : other;

    private static async Task<IResult> VersionAsync(OutgoingId id, VersionBody b, ApiCalls api, AddDraftVersion handler) =>
        await api.StepAsync(await ClerkOr(api, Permissions.DraftOutgoing), act => handler.HandleAsync(new(id, b.Version, b.Files ?? [], b.Comment ?? ""), act, api.Aborted));

    private static async Task<IResult> ListAsync(HttpContext http, ApiCalls api, OutgoingListing listing)
    {
        var reader = await api.ReaderAsync();
        if (!reader.May(Permissions.ReadOutgoing)) return Results.Forbid();
        var page = await listing.PageAsync(reader, OutgoingAsked.Of(http.Request.Query).Filter, api.Aborted);
        return Results.Ok(new { page.Next, Rows = page.Rows.Select(r => new { r.Id, r.State, r.Code, r.TypeCode, r.Subject, r.Urgency, r.IssuedOn, r.SignerName, r.DrafterName, r.MovedAt, r.Lines, r.Taken, Holders = page.Holders[r.Id.Value] }) });
    }

    private static async Task<IResult> ReadAsync(string id, ApiCalls api, OutgoingReading reading)
    {
        if (await reading.FindAsync(Id(id), await api.ReaderAsync(), await api.HatAsync(), api.Aborted) is not { } view) return ApiCalls.NotFound();
        return Results.Ok(new
        {
            Document = view.Row,
            view.Versions,
            Files = view.Files.Select(f => new { f.Version, f.Ordinal, f.Name, f.MediaType, f.Size, Link = Links.DraftFile(view.Row.Id, f.Version, f.Ordinal) }),
            Review = view.Talk,
            Recipients = view.Recipients.Select(r => new { r.AgencyId, r.Name, r.Paper, r.Copies }),
            Deliveries = view.Lines.Select(l => new { l.Id, l.AgencyId, l.Name, l.Paper, l.Copies, l.State, StateText = OutgoingWords.Of(l.State), l.SentAt, l.StateAt, l.StateBy, l.Reason }),
            DeliveryEvents = view.Events,
            Recalls = view.Recalls.Select(r => new { r.Id, r.DeliveryId, r.Name, r.Reason, r.AskedAt, r.Due, r.State, r.AnswerReason, r.AnsweredAt, r.AnsweredByName, r.Held }),
            view.Related,
            Holders = view.Holders.Select(h => new { h.HolderName, h.Ask, Since = h.OpenedAt, h.SeenAt, h.Due, DaysLeft = h.Due is { } due ? view.Calendar.Left(view.Today, due) : (int?)null }),
            Choices = Choices(view).Select(c => new { c.Action, c.Text, Hat = c.Hat.Appointment, c.Hat.OnBehalfOf }),
        });
    }

    private static IEnumerable<(string Action, string Text, Kernel.Acts.Actor Hat)> Choices(OutgoingView view)
    {
        foreach (var choice in view.Choices) yield return (choice.Action.ToString(), OutgoingWords.Button(choice.Action, view.Row.State), choice.Hat);
        if (view.Asker is { } asker) yield return (nameof(AskOpinion), OpinionWords.Ask, asker);
        if (view.Ticks is { } clerk) yield return ("PaperSent", OutgoingPageWords.Tick, clerk);
        if (view.TakesBack is { } sender) yield return ("WithdrawDeliveries", OutgoingPageWords.Withdraw, sender);
    }

    private static async Task<IResult> SeenAsync(string id, ApiCalls api, OutgoingReading reading)
    {
        if (await reading.FindAsync(Id(id), await api.ReaderAsync(), await api.HatAsync(), api.Aborted) is not { } view) return ApiCalls.NotFound();
        await reading.SeeAsync(view, api.Aborted);
        return Results.NoContent();
    }

    private static OutgoingId Id(string text) => TypedId.TryParse<OutgoingId>(text, out var id) ? id : default;
}
