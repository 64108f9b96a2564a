using Microsoft.AspNetCore.Http;

namespace LienThong.WebKit;

/// <summary>Answers of pages that post to themselves.</summary>
public static class PageAnswers
{
    /// <summary>303: the browser fetches the next page, so that going back or reloading posts nothing again.</summary>
    public static void SeeOther(this HttpContext http, string address)
    {
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = address;
    }
}
