using System.Globalization;
using LienThong.Kernel.Identity;
using LienThong.WebKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Documents;

/// <summary>The button that stands for ten seconds beside the word that the ticked documents are closed.</summary>
internal static class UndoBulkCloseEndpoint
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapPost(Links.UndoBulk, async (string? hat, string? luc, HttpContext http, [FromForm(Name = FormKey.Name)] string? key, Current current, UndoBulkClose handler) =>
        {
            _ = TypedId.TryParse<AppointmentId>(hat, out var asked);
            _ = long.TryParse(luc, NumberStyles.None, CultureInfo.InvariantCulture, out var at);
            var act = await current.ActAsync(Permissions.UndoStep, key: key, hat: asked);
            var answer = act.IsOk ? await handler.HandleAsync(new(DateTimeOffset.FromUnixTimeMilliseconds(Math.Min(at, DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()))), act.Value, http.RequestAborted) : act.Failure;
            if (answer.IsOk) Flash.Set(http, IncomingListWords.Reopened(answer.Value), answer.Value.Reasons.Count == 0 ? Tone.Green : Tone.Amber);
            else Flash.Set(http, answer.ToErrors().Message ?? IncomingTexts.NothingToUndo, Tone.Red);
            http.SeeOther(Links.IncomingList);
            return Results.Empty;
        }).RequireAuthorization().ExcludeFromDescription();
}
