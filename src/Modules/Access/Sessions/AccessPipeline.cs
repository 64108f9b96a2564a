using System.Security.Claims;
using LienThong.Access.Factors;
using LienThong.WebKit;
using Microsoft.AspNetCore.Http;

namespace LienThong.Access.Sessions;

/// <summary>What stands between authentication and the pages: reading tokens do not write, a session writes through the API only from our own pages, a first password is changed first, and a second factor that the policy asks for is set up.</summary>
internal static class AccessPipeline
{
    private static readonly string[] OpenToFirstSignIn = [Links.ChangePassword, "/dang-xuat", "/giao-dien", "/assets", Links.SignIn];
    private static readonly string[] OpenToSetUp = [Links.SecondFactor, Links.Passkeys, .. OpenToFirstSignIn];

    public static async Task RunAsync(HttpContext http, RequestDelegate next)
    {
        if (Writes(http.Request) && http.User.FindFirstValue(Current.ScopeClaim) == "read")
        {
            await Problem(StatusCodes.Status403Forbidden, "access.token.read-only", AccessWords.TokenReadOnly).ExecuteAsync(http);
            return;
        }

        if (IsApi(http.Request) && Writes(http.Request) && http.User.Identity is { IsAuthenticated: true, AuthenticationType: Schemes.Cookie } && !IsOwnSite(http.Request))
        {
            await Problem(StatusCodes.Status403Forbidden, "access.foreign-site", AccessWords.ForeignSite).ExecuteAsync(http);
            return;
        }

        if (SessionGate.MustChange(http) && !Among(OpenToFirstSignIn, http)) await LeadAsync(http, Links.ChangePassword, "access.password.must-change", AccessWords.MustChangeFirst);
        else if (SessionGate.MustSetUp(http) && !Among(OpenToSetUp, http)) await LeadAsync(http, Links.SecondFactor, "access.second-factor.must-set-up", FactorWords.MustSetUpFirst);
        else await next(http);
    }

    private static bool Among(string[] open, HttpContext http) => open.Any(p => http.Request.Path.StartsWithSegments(p, StringComparison.Ordinal));

    private static Task LeadAsync(HttpContext http, string page, string code, string message)
    {
        if (IsApi(http.Request)) return Problem(StatusCodes.Status403Forbidden, code, message).ExecuteAsync(http);
        http.SeeOther(page);
        return Task.CompletedTask;
    }

    public static bool IsApi(HttpRequest request) => request.Path.StartsWithSegments("/api", StringComparison.Ordinal);

    public static IResult Problem(int status, string code, string message) =>
        Results.Problem(statusCode: status, title: message, extensions: new Dictionary<string, object?> { ["code"] = code });

    // Another site's page cannot set a header of its own, nor send JSON, without asking first; and browsers say where a request comes from.
    private static bool IsOwnSite(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"] == "same-origin" || request.Headers.ContainsKey("Idempotency-Key") || request.HasJsonContentType();

    private static bool Writes(HttpRequest request) => !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && !HttpMethods.IsOptions(request.Method);
}
