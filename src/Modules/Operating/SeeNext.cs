using Microsoft.AspNetCore.Http;

namespace LienThong.Operating;

internal static class SeeNext
{
    /// <summary>303, so that the browser asks the next page by GET.</summary>
    public static void SeeOther(this HttpContext http, string address)
    {
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = address;
    }
}
