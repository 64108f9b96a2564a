using LienThong.Access.Sessions;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using LienThong.WebKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Access;

/// <summary>Buttons of the module's pages that are no forms of their own.</summary>
internal static class AccountEndpoints
{
    public static void MapAccountButtons(this IEndpointRouteBuilder app)
    {
        app.MapPost($"{Links.Tokens}/{{id:guid}}/thu-hoi", async (Guid id, HttpContext http, [FromForm(Name = FormKey.Name)] string? key, Current current, RevokeToken.RevokeToken handler) =>
        {
            var act = await current.ActAsync(Permissions.RevokeToken, key: key);
            return Back(http, act.IsOk ? await handler.HandleAsync(id, act.Value, http.RequestAborted) : act.Failure, AccessWords.TokenRevokedNow, Links.Tokens);
        }).ExcludeFromDescription();

        app.MapPost($"{Links.Delegations}/{{id:guid}}/thu-hoi", async (Guid id, HttpContext http, [FromForm(Name = FormKey.Name)] string? key, Current current, RevokeDelegation.RevokeDelegation handler) =>
        {
            var act = await current.ActAsync(Permissions.RevokeDelegation, key: key);
            return Back(http, act.IsOk ? await handler.HandleAsync(new DelegationId(id), act.Value, http.RequestAborted) : act.Failure, AccessWords.DelegationRevoked, Links.Delegations);
        }).ExcludeFromDescription();
        app.MapPost("/tai-khoan/phien/{id:guid}/ket-thuc", async (Guid id, HttpContext http, [FromForm(Name = FormKey.Name)] string? key, Current current, EndSession.EndSession handler) =>
        {
            var act = await current.ActAsync(Permissions.EndSession, key: key);
            return Back(http, act.IsOk ? await handler.HandleAsync(new(id, null), act.Value, http.RequestAborted) : act.Failure, SessionWords.Ended, Links.Account);
        }).ExcludeFromDescription();

        app.MapPost(Links.EndOtherSessions, async (HttpContext http, [FromForm(Name = FormKey.Name)] string? key, Current current, EndSession.EndSession handler) =>
        {
            var act = await current.ActAsync(Permissions.EndSession, key: key);
            var ended = act.IsOk ? await handler.HandleAsync(new(null, Principals.SessionOf(http.User)), act.Value, http.RequestAborted) : act.Failure;
            return Back(http, ended, SessionWords.EndedMany(ended.IsOk ? ended.Value : 0), Links.Account);
        }).ExcludeFromDescription();

        app.MapPost($"{Links.Accounts}/{{person:guid}}/ket-thuc-phien", async (Guid person, HttpContext http, [FromForm(Name = FormKey.Name)] string? key, Current current, EndSessionsOf.EndSessionsOf handler) =>
        {
            var act = await current.ActAsync(Permissions.EndSessionsOf, key: key);
            var ended = act.IsOk ? await handler.HandleAsync(new PersonId(person), act.Value, http.RequestAborted) : act.Failure;
            return Back(http, ended, SessionWords.EndedMany(ended.IsOk ? ended.Value : 0), Links.AccountOf(new PersonId(person)));
        }).ExcludeFromDescription();
    }

    private static IResult Back<T>(HttpContext http, Result<T> answer, string done, string page)
    {
        Flash.Set(http, answer.IsOk ? done : Faults.Of(answer), answer.IsOk ? Tone.Green : Tone.Red);
        http.SeeOther(page);
        return Results.Empty;
    }
}
