using LienThong.WebKit;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Access.Sessions;

/// <summary>POST /dang-xuat.</summary>
internal static class SessionEnd
{
    public static void MapSessionEnds(this IEndpointRouteBuilder app) =>
        app.MapPost(ShellRoutes.SignOut, async (HttpContext http, [FromForm] string? _) =>
        {
            await http.SignOutAsync(Schemes.Cookie);
            http.Response.Cookies.Delete(Current.HatCookie);
            Flash.Set(http, AccessWords.SignedOut);
            Go.To(http, Links.SignIn);
            return Results.Empty;
        }).ExcludeFromDescription().AllowAnonymous();
}
