using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;

namespace LienThong.Host;

/// <summary>An error page is read, not posted to: a refused form must not be judged a second time on the way to it.</summary>
internal static class ErrorPages
{
    public static async Task ShowAsync(HttpContext http, RequestDelegate next)
    {
        var method = http.Request.Method;
        var again = http.Features.Get<IStatusCodeReExecuteFeature>() is not null || http.Features.Get<IExceptionHandlerFeature>() is not null;
        if (again && HttpMethods.IsPost(method))
        {
            http.Request.Method = HttpMethods.Get;
            http.Features.Set<IAntiforgeryValidationFeature>(null);
        }

        await next(http);
        http.Request.Method = method;
    }
}
