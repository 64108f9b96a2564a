using LienThong.Kernel.Identity;
using LienThong.WebKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Documents;

/// <summary>/api/v1/incoming: every step over the same handlers as the pages.</summary>
internal static class IncomingApi
{
    public static void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/v1/incoming").RequireAuthorization().WithTags("incoming").DisableAntiforgery();
        group.MapGet("", ListAsync);
        group.MapPost("", RegisterAsync);
        group.MapPost("close", (BulkCloseBody b, ApiCalls api, BulkCloseIncoming handler) =>
            api.StepAsync(Permissions.CloseIncoming, act => handler.HandleAsync(b.Ids ?? [], act, api.Aborted)));
        group.MapGet("{id}", ReadAsync);
        group.MapGet("{id}/recipients", RecipientsAsync);
        group.MapGet("{id}/files/{ordinal:int}", IncomingDownloads.FileAsync);
        OfDocument(group);
        OfLines(group);
    }

    private static void OfDocument(RouteGroupBuilder group)
    {
        group.MapPost("{id}/present", (string id, PresentBody b, ApiCalls api, PresentIncoming handler) =>
            api.StepAsync(Permissions.PresentIncoming, act => handler.HandleAsync(new(Id(id), b.To, b.Note), act, api.Aborted)));
        group.MapPost("{id}/steer", (string id, SteerBody b, ApiCalls api, SteerIncoming handler) =>
            api.StepAsync(Permissions.SteerIncoming, act => handler.HandleAsync(new(Id(id), b.Text, b.Lead, b.Support ?? [], b.Inform ?? [], b.Due, b.Keep, b.Days), act, api.Aborted)));
        group.MapPost("{id}/recipients", (string id, SteerBody b, ApiCalls api, AddRecipients handler) =>
            api.StepAsync(Permissions.AddRecipients, act => handler.HandleAsync(new(Id(id), b.Text, b.Lead, b.Support ?? [], b.Inform ?? []), act, api.Aborted)));
        group.MapPost("{id}/withdraw", (string id, ApiCalls api, WithdrawFlow handler) =>
            api.StepAsync(Permissions.WithdrawFlow, act => handler.HandleAsync(new(Id(id), null), act, api.Aborted)));
        group.MapPost("{id}/undo", (string id, ApiCalls api, UndoStep handler) =>
            api.StepAsync(Permissions.UndoStep, act => handler.HandleAsync(new(Id(id)), act, api.Aborted)));
        group.MapPost("{id}/file", (string id, FileBody b, ApiCalls api, FileIncoming handler) =>
            api.StepAsync(Permissions.FileIncoming, act => handler.HandleAsync(new(Id(id), b.Text, b.Inform ?? []), act, api.Aborted)));
        group.MapPost("{id}/close", (string id, ApiCalls api, CloseIncoming handler) =>
            api.StepAsync(Permissions.CloseIncoming, act => handler.HandleAsync(new(Id(id)), act, api.Aborted)));
        group.MapPost("{id}/void", (string id, ReasonBody b, ApiCalls api, VoidIncoming handler) =>
            api.StepAsync(Permissions.VoidIncoming, act => handler.HandleAsync(new(Id(id), b.Reason), act, api.Aborted)));
        group.MapPost("{id}/recall-answer", (string id, RecallAnswerBody b, ApiCalls api, AnswerRecall handler) =>
            api.StepAsync(Permissions.AnswerRecall, act => handler.HandleAsync(new(Id(id), b.Agree, b.Reason), act, api.Aborted)));
        group.MapPost("{id}/seen", SeenAsync);
        group.MapPost("{id}/notes", (string id, TextBody b, ApiCalls api, NoteIncoming handler) =>
            api.StepAsync(Permissions.NoteIncoming, act => handler.HandleAsync(new(Id(id), b.Text), act, api.Aborted)));
    }

    private static void OfLines(RouteGroupBuilder group)
    {
        group.MapPost("{id}/lines/{line}/assign", (string id, string line, AssignBody b, ApiCalls api, AssignOn handler) =>
            api.StepAsync(Permissions.AssignOn, act => handler.HandleAsync(new(Id(id), LineOf(line), b.Text, b.Lead, b.Support ?? [], b.Inform ?? [], b.Due), act, api.Aborted)));
        group.MapPost("{id}/lines/{line}/ask-extension", (string id, string line, AskExtensionBody b, ApiCalls api, AskExtension handler) =>
            api.StepAsync(Permissions.AskExtension, act => handler.HandleAsync(new(Id(id), LineOf(line), b.Due, b.Reason), act, api.Aborted)));
        group.MapPost("{id}/lines/{line}/extension", (string id, string line, DecideExtensionBody b, ApiCalls api, DecideExtension handler) =>
            api.StepAsync(Permissions.DecideExtension, act => handler.HandleAsync(new(Id(id), LineOf(line), b.Grant, b.Due, b.Remark), act, api.Aborted)));
        group.MapPost("{id}/lines/{line}/finish", (string id, string line, FinishBody b, ApiCalls api, FinishWork handler) =>
            api.StepAsync(Permissions.FinishWork, act => handler.HandleAsync(new(Id(id), LineOf(line), b.Result, b.Files ?? []), act, api.Aborted)));
        group.MapPost("{id}/lines/{line}/confirm", (string id, string line, TextBody b, ApiCalls api, ConfirmWork handler) =>
            api.StepAsync(Permissions.ConfirmWork, act => handler.HandleAsync(new(Id(id), LineOf(line), b.Text), act, api.Aborted)));
        group.MapPost("{id}/lines/{line}/return", (string id, string line, ReasonBody b, ApiCalls api, ReturnWork handler) =>
            api.StepAsync(Permissions.ReturnWork, act => handler.HandleAsync(new(Id(id), LineOf(line), b.Reason), act, api.Aborted)));
        group.MapPost("{id}/lines/{line}/reassign", (string id, string line, ReassignBody b, ApiCalls api, ReassignWork handler) =>
            api.StepAsync(Permissions.ReassignWork, act => handler.HandleAsync(new(Id(id), LineOf(line), b.To, b.Reason), act, api.Aborted)));
        group.MapPost("{id}/lines/{line}/withdraw", (string id, string line, ApiCalls api, WithdrawFlow handler) =>
            api.StepAsync(Permissions.WithdrawFlow, act => handler.HandleAsync(new(Id(id), LineOf(line)), act, api.Aborted)));
    }

    private static async Task<IResult> RegisterAsync(RegisterBody body, ApiCalls api, RegisterIncoming handler)
    {
        var act = await api.ActAsync(Permissions.RegisterIncoming);
        if (!act.IsOk) return act.ToHttp(_ => Results.NoContent());
        var done = await handler.HandleAsync(body.Request(act.Value.Actor.Agency), act.Value, api.Aborted);
        return done.ToHttp(answer => Results.Created($"/api/v1/incoming/{answer.Id}", answer));
    }

    private static async Task<IResult> ListAsync(HttpContext http, ApiCalls api, IncomingLists lists, Kernel.Clock clock)
    {
        if (!(await api.ReaderAsync()).May(Permissions.ReadIncoming)) return Results.Forbid();
        if (await api.HatAsync() is not { } hat || !Permissions.ReadIncoming.Allows(hat.Role)) return Results.Ok(new IncomingPageRows([], null, null, 0, false));
        return Results.Ok(await lists.PageAsync(IncomingFilter.Of(http.Request.Query, clock.Today), await api.ReaderAsync(), hat, api.Aborted));
    }

    private static async Task<IResult> ReadAsync(string id, ApiCalls api, IncomingReading reading)
    {
        if (await reading.FindAsync(Id(id), await api.ReaderAsync(), await api.HatAsync(), api.Aborted) is not { } view) return ApiCalls.NotFound();
        return Results.Ok(new
        {
            Document = view.Row,
            view.Lines,
            view.Notes,
            Files = view.Files.Select(f => new { f.Ordinal, f.Name, f.MediaType, f.Size, Link = $"/api/v1/incoming/{view.Row.Id}/files/{f.Ordinal}" }),
            Holders = view.Holders.Select(h => new { h.HolderName, h.Ask, Since = h.OpenedAt, h.SeenAt, h.Due, DaysLeft = h.Due is { } due ? view.Left(due) : (int?)null }),
            Recall = view.Recall is { } r ? new { r.Reason, r.AskedAt, r.AskedByName, r.Due, r.State, r.AnswerReason, r.AnsweredAt, r.AnsweredByName } : null,
            Choices = Choices(view).Select(c => new { c.Step, c.Text, c.Line, Hat = c.Hat.Appointment, c.Hat.OnBehalfOf }),
        });
    }

    // Who has to report a result may draft the reply instead.
    private static IEnumerable<IncomingChoice> Choices(IncomingView view)
    {
        var own = IncomingChoices.Of(view);
        var reply = own.FirstOrDefault(c => c.Step == Steps.Finish) is { } finish && view.Reader.May(Permissions.DraftOutgoing)
            ? new[] { finish with { Step = Steps.Reply, Text = IncomingPageWords.Reply, Line = null } } : [];
        var ask = IncomingChoices.Asker(view) is { } asker ? new[] { new IncomingChoice(Steps.AskOpinion, OpinionWords.Ask, null, asker, 0) } : [];
        var recall = IncomingChoices.Answerer(view) is { } clerk ? new[] { new IncomingChoice(Steps.AnswerRecall, RecallWords.AnswerAsk, null, clerk, 0) } : [];
        return own.Concat(reply).Concat(ask).Concat(recall).Concat(view.Lines.SelectMany(l => IncomingChoices.OfGiven(view, l)));
    }

    private static async Task<IResult> SeenAsync(string id, ApiCalls api, IncomingReading reading, SeeIncoming see)
    {
        var reader = await api.ReaderAsync();
        if (await reading.FindAsync(Id(id), reader, await api.HatAsync(), api.Aborted) is not { } view) return ApiCalls.NotFound();
        await see.HandleAsync(view.Row.Id, view.Unseen, reader, api.Aborted);
        return Results.NoContent();
    }

    private static async Task<IResult> RecipientsAsync(string id, ApiCalls api, IncomingReading reading, Recipients recipients, Kernel.Data.UnitOfWork work)
    {
        if (await reading.FindAsync(Id(id), await api.ReaderAsync(), await api.HatAsync(), api.Aborted) is not { } view) return ApiCalls.NotFound();
        var all = await work.ReadAsync(s => recipients.OfAsync(s, view.Row.AgencyId), api.Aborted);
        return Results.Ok(all.Select(r => new { r.Value, r.Label, r.Role }));
    }

    private static IncomingId Id(string text) => TypedId.TryParse<IncomingId>(text, out var id) ? id : default;

    private static LineId LineOf(string text) => TypedId.TryParse<LineId>(text, out var id) ? id : default;
}
