using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace LienThong.WebKit;

/// <summary>One message for the next page after a redirect, kept in a cookie that is read once.</summary>
public static class Flash
{
    private const string Cookie = "lt-flash";

    /// <summary>Keeps a message for the page that the redirect opens: <c>Flash.Set(Http, "Đã vào sổ văn bản đến số 125.")</c>.</summary>
    /// <param name="http">The request that did it.</param>
    /// <param name="text">What was done.</param>
    /// <param name="tone">How it went.</param>
    /// <param name="undo">Where a POST undoes it, offered for ten seconds; null where nothing is to be undone.</param>
    public static void Set(HttpContext http, string text, Tone tone = Tone.Green, string? undo = null) =>
        http.Response.Cookies.Append(Cookie, WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes($"{tone}|{undo}|{text}")), new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = http.Request.IsHttps,
            IsEssential = true,
            MaxAge = TimeSpan.FromMinutes(2),
        });

    /// <summary>Takes the message out; null when there is none.</summary>
    public static (Tone Tone, string Text, string? Undo)? Take(HttpContext http)
    {
        if (http.Request.Cookies[Cookie] is not { Length: > 0 and < 4000 } packed) return null;
        if (!http.Response.HasStarted) http.Response.Cookies.Delete(Cookie);
        try
        {
            var parts = Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(packed)).Split('|', 3);
            // A cookie may come from a sibling host: only a path of this site is posted to.
            var undo = parts is [_, ['/', not '/', ..], _] ? parts[1] : null;
            return parts.Length == 3 && Enum.TryParse<Tone>(parts[0], out var tone) ? (tone, parts[2], undo) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
