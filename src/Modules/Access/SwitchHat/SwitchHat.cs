using LienThong.Kernel.Identity;
using LienThong.WebKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Access.SwitchHat;

/// <summary>POST /mu-chuc-danh: the browser works in another hat from now on. Only a hat that the reader holds today is kept.</summary>
internal static class SwitchHat
{
    public static void MapHatSwitch(this IEndpointRouteBuilder app) =>
        app.MapPost(ShellRoutes.Hat, async (HttpContext http, [FromForm] string? hat, [FromForm] string? back, Current current) =>
        {
            var reader = await current.ReaderAsync();
            if (TypedId.TryParse<AppointmentId>(hat, out var chosen) && reader.Hats.Any(h => h.Appointment == chosen))
            {
                http.Response.Cookies.Append(Current.HatCookie, chosen.ToString(), new CookieOptions
                {
                    HttpOnly = true,
                    SameSite = SameSiteMode.Lax,
                    Secure = http.Request.IsHttps,
                    IsEssential = true,
                    MaxAge = TimeSpan.FromDays(30),
                });
            }
            else
            {
                Flash.Set(http, AccessWords.HatNotHeld, Tone.Amber);
            }

            http.SeeOther(Appearance.LocalOnly(back));
            return Results.Empty;
        }).ExcludeFromDescription();
}
