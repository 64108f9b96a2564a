using System.Security.Claims;
using LienThong.WebKit;
using Microsoft.AspNetCore.Http;

namespace LienThong.Access.Sessions;

/// <summary>What stands between authentication and the pages: reading tokens do not write, and a first password is changed first.</summary>
internal static class AccessPipeline
{
    private static readonly string[] OpenToFirstSignIn = [Links.ChangePassword, "/dang-xuat", "/giao-dien", "/assets", Links.SignIn];

    public static async Task RunAsync(HttpContext http, RequestDelegate next)
    {
        if (Writes(http.Request) && http.User.FindFirstValue(Current.ScopeClaim) == "read")
        {
            await Problem(StatusCodes.Status403Forbidden, "access.token.read-only", AccessWords.TokenReadOnly).ExecuteAsync(http);
            return;
        }

        if (SessionGate.MustChange(http) && !OpenToFirstSignIn.Any(p => http.Request.Path.StartsWithSegments(p, StringComparison.Ordinal)))
        {
            if (IsApi(http.Request)) await Problem(StatusCodes.Status403Forbidden, "access.password.must-change", AccessWords.MustChangeFirst).ExecuteAsync(http);
            else Go.To(http, Links.ChangePassword);
            return;
        }

        await next(http);
    }

    public static bool IsApi(HttpRequest request) => request.Path.StartsWithSegments("/api", StringComparison.Ordinal);

    public static IResult Problem(int status, string code, string message) =>
        Results.Problem(statusCode: status, title: message, extensions: new Dictionary<string, object?> { ["code"] = code });

    private static bool Writes(HttpRequest request) => !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && !HttpMethods.IsOptions(request.Method);
}

/// <summary>Redirects after a form: 303, so that the browser asks the next page by GET.</summary>
internal static class Go
{
    public static void To(HttpContext http, string address)
    {
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = address;
    }
}
