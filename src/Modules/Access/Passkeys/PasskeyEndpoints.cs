using LienThong.WebKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Access.Passkeys;

/// <summary>Challenges for the page's script; the answer comes back by the page's own form.</summary>
internal static class PasskeyEndpoints
{
    private const string Json = "application/json";

    public static void MapPasskeys(this IEndpointRouteBuilder app)
    {
        app.MapPost(Links.PasskeySignIn, async (HttpContext http, PasskeyCeremonies ceremonies, [FromForm] string? _) => Results.Text(await ceremonies.BeginSigningInAsync(http), Json))
            .ExcludeFromDescription().AllowAnonymous();
        app.MapPost(Links.PasskeyAdding, async (HttpContext http, Current current, AddPasskey.AddPasskey handler, [FromForm(Name = "Input.Name")] string? name, [FromForm(Name = "Input.Password")] string? password) =>
        {
            var act = await current.ActAsync(Permissions.SetFactor);
            var options = act.IsOk ? await handler.BeginAsync(name, password, act.Value, http) : act.Failure;
            return options.IsOk ? Results.Text(options.Value, Json) : Results.Problem(statusCode: StatusCodes.Status422UnprocessableEntity, title: Faults.Of(options));
        }).ExcludeFromDescription();
    }
}
