using Microsoft.AspNetCore.Http;

namespace LienThong.Organisation;

/// <summary>Redirects after a form: 303, so that the browser asks the next page by GET.</summary>
internal static class GoOn
{
    public static void To(HttpContext http, string address)
    {
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = address;
    }
}
