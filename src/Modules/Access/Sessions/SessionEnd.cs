using LienThong.Kernel;
using LienThong.Kernel.Data;
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
        app.MapPost(ShellRoutes.SignOut, async (HttpContext http, UnitOfWork work, Clock clock, [FromForm] string? _) =>
        {
            if (Principals.AccountOf(http.User) is { } account && Principals.SessionOf(http.User) is { } session)
                await work.MaintainAsync(s => OpenSessions.EndAsync(s, account, clock.Now, session));
            await http.SignOutAsync(Schemes.Cookie);
            http.Response.Cookies.Delete(Current.HatCookie);
            Flash.Set(http, AccessWords.SignedOut);
            http.SeeOther(Links.SignIn);
            return Results.Empty;
        }).ExcludeFromDescription().AllowAnonymous();
}
