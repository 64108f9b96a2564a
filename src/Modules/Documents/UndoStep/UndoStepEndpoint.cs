using LienThong.Kernel.Identity;
using LienThong.WebKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Documents;

/// <summary>The button that stands for ten seconds beside the word that a step was done.</summary>
internal static class UndoStepEndpoint
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/van-ban-den/{id}/hoan-tac", async (string id, string? hat, HttpContext http, [FromForm(Name = FormKey.Name)] string? key, Current current, UndoStep handler) =>
        {
            if (!TypedId.TryParse<IncomingId>(id, out var document)) return Results.NotFound();
            _ = TypedId.TryParse<AppointmentId>(hat, out var asked);
            var act = await current.ActAsync(Permissions.UndoStep, key: key, hat: asked);
            var answer = act.IsOk ? await handler.HandleAsync(new(document), act.Value, http.RequestAborted) : act.Failure;
            Flash.Set(http, answer.IsOk ? StepPageWords.Undone : answer.ToErrors().Message ?? IncomingTexts.NothingToUndo, answer.IsOk ? Tone.Green : Tone.Red);
            http.SeeOther(Links.Incoming(document));
            return Results.Empty;
        }).RequireAuthorization().ExcludeFromDescription();
}
