using LienThong.Kernel.Data;
using LienThong.WebKit;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace LienThong.Host;

/// <summary>An error page is read, not posted to: a refused form must not be judged a second time on the way to it.</summary>
internal static class ErrorPages
{
    // Forms that hold passwords and codes.
    private static readonly string[] Secret = ["/dang-nhap", "/tai-khoan", "/quan-tri/tai-khoan"];

    public static int StatusOf(Exception fault) => FullDisk.IsBehind(fault) ? StatusCodes.Status507InsufficientStorage
        : fault is BadHttpRequestException bad ? bad.StatusCode
        : fault is InvalidDataException ? StatusCodes.Status400BadRequest
        : LostDatabase.IsBehind(fault) ? StatusCodes.Status503ServiceUnavailable
        : StatusCodes.Status500InternalServerError;

    /// <summary>Whether it is worth sending the same again, when the machine is well again.</summary>
    public static bool Passes(int status) => status is StatusCodes.Status507InsufficientStorage or StatusCodes.Status503ServiceUnavailable;

    public static async Task ShowAsync(HttpContext http, RequestDelegate next)
    {
        var method = http.Request.Method;
        var again = http.Features.Get<IStatusCodeReExecuteFeature>() is not null || http.Features.Get<IExceptionHandlerFeature>() is not null;
        if (again && HttpMethods.IsPost(method))
        {
            // Where even the session could not be asked for, the form was not read yet.
            if (Passes(http.Response.StatusCode) && http.Request.HasFormContentType) await http.Request.ReadFormAsync(http.RequestAborted);
            http.Request.Method = HttpMethods.Get;
            http.Features.Set<IAntiforgeryValidationFeature>(null);
        }

        await next(http);
        http.Request.Method = method;
    }

    /// <summary>A form of a page that was opened before its reader signed in again: the page itself would answer with nothing at all.</summary>
    public static Task RefuseStaleAsync(HttpContext http, RequestDelegate next)
    {
        if (http.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false }) return next(http);
        http.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }

    /// <summary>The words of a form that was refused unread, to be copied; it is not sent again by a button, for another site may have sent it.</summary>
    public static IReadOnlyList<string> Words(HttpContext http)
    {
        if (http.Features.Get<IStatusCodeReExecuteFeature>() is not { } refused || http.Features.Get<IFormFeature>()?.Form is not { } form || HoldsSecrets(refused.OriginalPath, form)) return [];
        return [.. form.Where(f => !f.Key.StartsWith('_') && f.Key != FormKey.Name).SelectMany(f => f.Value).OfType<string>().Where(v => v.AsSpan().ContainsAny(" /")).Distinct()];
    }

    private static bool HoldsSecrets(string path, IFormCollection form) =>
        Secret.Any(p => path.StartsWith(p, StringComparison.Ordinal)) || form.Keys.Any(k => k.Contains("password", StringComparison.OrdinalIgnoreCase));

    /// <summary>What a form that failed had sent, to be sent again: the same key makes it happen once. Null for other requests, and for passwords, which no page repeats.</summary>
    public static TypedForm? Typed(HttpContext http)
    {
        if (http.Features.Get<IExceptionHandlerPathFeature>() is not { } failed || http.Features.Get<IFormFeature>()?.Form is not { Count: > 0 } form) return null;
        if (HoldsSecrets(failed.Path, form)) return null;
        return new(failed.Path + http.Request.QueryString, [.. form.SelectMany(f => f.Value.Select(v => (f.Key, v ?? "")))]);
    }

    /// <summary>A page shown in place of another is written without waiting for what its frame still reads: that is read here, before.</summary>
    public static async Task FrameAsync(HttpContext http, RequestDelegate next)
    {
        if (http.Features.Get<IStatusCodeReExecuteFeature>() is not null && http.User.Identity?.IsAuthenticated == true)
            await http.RequestServices.GetRequiredService<IShell>().LoadAsync(http, http.RequestAborted);
        await next(http);
    }
}

/// <summary>A form as it was sent, files left out.</summary>
internal sealed record TypedForm(string Address, IReadOnlyList<(string Name, string Value)> Fields);
