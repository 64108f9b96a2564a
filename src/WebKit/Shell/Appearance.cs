using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LienThong.WebKit;

/// <summary>Theme and folded rail: remembered by the browser, changed by plain forms.</summary>
public static class Appearance
{
    private const string ThemeCookie = "lt-theme";
    private const string RailCookie = "lt-rail";

    /// <summary><c>dark</c> or <c>light</c>, as the browser's cookie says.</summary>
    public static string Theme(HttpContext? http) => http?.Request.Cookies[ThemeCookie] == "dark" ? "dark" : "light";

    /// <summary>Whether the reader folded the rail.</summary>
    public static bool NarrowRail(HttpContext? http) => http?.Request.Cookies[RailCookie] == "narrow";

    /// <summary>POST /giao-dien with <c>theme</c> or <c>rail</c> and <c>back</c>: keeps the choice a year and goes back.</summary>
    public static void MapAppearance(this IEndpointRouteBuilder app) =>
        app.MapPost(ShellRoutes.Appearance, async (HttpContext http) =>
        {
            if (!http.Request.HasFormContentType)
            {
                http.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
                return;
            }

            var form = await http.Request.ReadFormAsync(http.RequestAborted);
            Keep(http, ThemeCookie, form["theme"], "dark", "light");
            Keep(http, RailCookie, form["rail"], "narrow", "wide");
            http.Response.StatusCode = StatusCodes.Status303SeeOther;
            http.Response.Headers.Location = LocalOnly(form["back"]);
        }).ExcludeFromDescription().AllowAnonymous();

    /// <summary>The given address when it stays on this site, else the home page: no form may send a reader elsewhere.</summary>
    public static string LocalOnly(string? address) =>
        address is ['/', ..] && !address.StartsWith("//", StringComparison.Ordinal) && !address.Contains('\\') && !address.Any(char.IsControl)
            ? string.Concat(address.EnumerateRunes().Select(r => r.IsAscii && r.Value > ' ' ? r.ToString() : Uri.EscapeDataString(r.ToString())))
            : ShellRoutes.Home;

    private static void Keep(HttpContext http, string cookie, string? value, params ReadOnlySpan<string> known)
    {
        if (value is null || !known.Contains(value)) return;
        http.Response.Cookies.Append(cookie, value, new CookieOptions
        {
            MaxAge = TimeSpan.FromDays(365),
            SameSite = SameSiteMode.Lax,
            Secure = http.Request.IsHttps,
            IsEssential = true,
        });
    }
}
