using LienThong.Kernel.Identity;
using LienThong.WebKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Documents;

/// <summary>The button that stands for ten seconds beside the word that a draft went on.</summary>
internal static class UndoDraftStepEndpoint
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/van-ban-di/{id}/hoan-tac", async (string id, string? hat, HttpContext http, [FromForm(Name = FormKey.Name)] string? key, Current current, UndoDraftStep handler) =>
        {
            if (!TypedId.TryParse<OutgoingId>(id, out var document)) return Results.NotFound();
            _ = TypedId.TryParse<AppointmentId>(hat, out var asked);
            var act = await current.ActAsync(Permissions.UndoDraftStep, key: key, hat: asked);
            var answer = act.IsOk ? await handler.HandleAsync(new(document), act.Value, http.RequestAborted) : act.Failure;
            Flash.Set(http, answer.IsOk ? OutgoingPageWords.Undone(answer.Value) : answer.ToErrors().Message ?? IncomingTexts.NothingToUndo, answer.IsOk ? Tone.Green : Tone.Red);
            http.SeeOther(Links.Outgoing(document));
            return Results.Empty;
        }).RequireAuthorization().ExcludeFromDescription();
}
