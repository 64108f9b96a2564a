using LienThong.Access.CreateAccount;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using LienThong.WebKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Access;

/// <summary>The module's use cases for programs, under /api/v1/access. A password or second factor is changed, and a token made, only by a person in a browser.</summary>
internal static class AccessApi
{
    private const string KeyHeader = "Idempotency-Key";

    /// <summary>The body of POST …/lock.</summary>
    internal sealed record Lock(bool Locked);

    /// <summary>The body of POST /accounts.</summary>
    internal sealed record NewName(PersonId Person, string? UserName);

    /// <summary>The body of POST …/reset-second-factor.</summary>
    internal sealed record Why(string? Reason);

    public static void MapAccessApi(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api/v1/access").WithTags("Access");
        MapAccounts(api);
        MapDelegations(api);
        MapSessions(api);
        api.MapGet("/tokens", async (Current current, UnitOfWork work, CancellationToken ct) => (await current.ReaderAsync()).May(Permissions.MakeToken)
            ? Results.Ok(await work.ReadAsync(s => MakeToken.OwnTokens.OfAsync(s, current.Person!.Value), ct)) : Results.StatusCode(StatusCodes.Status403Forbidden));
        api.MapDelete("/tokens/{id:guid}", async (Guid id, [FromHeader(Name = KeyHeader)] string? key, Current current, RevokeToken.RevokeToken handler, CancellationToken ct) =>
            await RunAsync(await current.ActAsync(Permissions.RevokeToken, key: key), act => handler.HandleAsync(id, act, ct)));
    }

    private static void MapAccounts(RouteGroupBuilder api)
    {
        api.MapPost("/accounts", async (NewName body, [FromHeader(Name = KeyHeader)] string? key, Current current, CreateAccount.CreateAccount handler, CancellationToken ct) =>
            Tell(await current.ActAsync(Permissions.CreateAccount, key: key) is Result<Act>.Ok act ? await handler.HandleAsync(new(body.Person, body.UserName), act.Answer, ct) : Fail.Refused("access.no-hat", Common.NotYours)));
        api.MapPost("/accounts/{person:guid}/reset", async (Guid person, [FromHeader(Name = KeyHeader)] string? key, Current current, ResetPassword.ResetPassword handler, CancellationToken ct) =>
            Tell(await current.ActAsync(Permissions.ResetPassword, key: key) is Result<Act>.Ok act ? await handler.HandleAsync(new(person), act.Answer, ct) : Fail.Refused("access.no-hat", Common.NotYours)));
        api.MapPost("/accounts/{person:guid}/reset-second-factor", async (Guid person, Why body, [FromHeader(Name = KeyHeader)] string? key, Current current, ResetFactor.ResetFactor handler, CancellationToken ct) =>
            await RunAsync(await current.ActAsync(Permissions.ResetFactor, key: key), act => handler.HandleAsync(new(new(person), body.Reason), act, ct)));
        api.MapPost("/accounts/{person:guid}/lock", async (Guid person, Lock body, [FromHeader(Name = KeyHeader)] string? key, Current current, LockAccount.LockAccount handler, CancellationToken ct) =>
            await RunAsync(await current.ActAsync(Permissions.LockAccount, key: key), act => handler.HandleAsync(new(person), body.Locked, act, ct)));
    }

    private static void MapSessions(RouteGroupBuilder api)
    {
        api.MapGet("/sessions", async (Current current, UnitOfWork work, Clock clock, CancellationToken ct) => (await current.ReaderAsync()).May(Permissions.EndSession)
            ? Results.Ok(await work.ReadAsync(s => Sessions.OpenSessions.OfAsync(s, current.Person!.Value, clock.Now), ct)) : Results.StatusCode(StatusCodes.Status403Forbidden));
        api.MapPost("/sessions/{id:guid}/end", async (Guid id, [FromHeader(Name = KeyHeader)] string? key, Current current, EndSession.EndSession handler, CancellationToken ct) =>
            TellEnded(await current.ActAsync(Permissions.EndSession, key: key) is Result<Act>.Ok act ? await handler.HandleAsync(new(id, null), act.Answer, ct) : Fail.Refused("access.no-hat", Common.NotYours)));
        api.MapPost("/accounts/{person:guid}/end-sessions", async (Guid person, [FromHeader(Name = KeyHeader)] string? key, Current current, EndSessionsOf.EndSessionsOf handler, CancellationToken ct) =>
            TellEnded(await current.ActAsync(Permissions.EndSessionsOf, key: key) is Result<Act>.Ok act ? await handler.HandleAsync(new(person), act.Answer, ct) : Fail.Refused("access.no-hat", Common.NotYours)));
    }

    private static IResult TellEnded(Result<int> answer) => answer.ToHttp(ended => Results.Ok(new { ended }));

    private static void MapDelegations(RouteGroupBuilder api)
    {
        api.MapGet("/delegations", async (Current current, UnitOfWork work, CancellationToken ct) => (await current.ReaderAsync()).May(Permissions.Delegate)
            ? Results.Ok(await work.ReadAsync(s => Delegate.Delegations.OfAsync(s, current.Person!.Value), ct)) : Results.StatusCode(StatusCodes.Status403Forbidden));
        api.MapPost("/delegations", async (Delegate.Delegate.Request body, [FromHeader(Name = KeyHeader)] string? key, Current current, Delegate.Delegate handler, CancellationToken ct) =>
            await RunAsync(await current.ActAsync(Permissions.Delegate, key: key), act => handler.HandleAsync(body, act, ct)));
        api.MapPost("/delegations/{id:guid}/revoke", async (Guid id, [FromHeader(Name = KeyHeader)] string? key, Current current, RevokeDelegation.RevokeDelegation handler, CancellationToken ct) =>
            await RunAsync(await current.ActAsync(Permissions.RevokeDelegation, key: key), act => handler.HandleAsync(new(id), act, ct)));
    }

    private static IResult Tell(Result<FirstPassword> answer) => answer.ToHttp(first => Results.Ok(new { first.UserName, password = first.Secret }));

    private static async Task<IResult> RunAsync<T>(Result<Act> act, Func<Act, Task<Result<T>>> handle) =>
        (act.IsOk ? await handle(act.Value) : act.Failure).ToHttp(value => value is Done ? Results.NoContent() : Results.Ok(new { id = value }));
}
