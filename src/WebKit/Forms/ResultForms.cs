using LienThong.Kernel.Operating;
using LienThong.Kernel.Results;
using Microsoft.AspNetCore.Http;

namespace LienThong.WebKit;

/// <summary>The one way from a use case's answer to a page's messages and to an API's problem.</summary>
public static class ResultForms
{
    private const string NotFoundCode = "kernel.not-found", ConflictCode = "kernel.conflict", InvalidCode = "kernel.invalid";

    /// <summary>The messages of a failure (none when Ok); sets the page's status to 422, 404 or 409.</summary>
    public static FormErrors Show<T>(this Result<T> result, HttpContext http)
    {
        var (errors, status) = Read(result);
        if (errors.Any && !http.Response.HasStarted) http.Response.StatusCode = status;
        return errors;
    }

    /// <summary>The messages of a failure without touching the response.</summary>
    public static FormErrors ToErrors<T>(this Result<T> result) => Read(result).Errors;

    /// <summary>The API's answer: what <paramref name="ok"/> makes of the value, or a ProblemDetails with <c>code</c> and <c>errors</c>.</summary>
    public static IResult ToHttp<T>(this Result<T> result, Func<T, IResult> ok)
    {
        if (result is Result<T>.Ok done) return ok(done.Answer);
        var (errors, status) = Read(result);
        var more = new Dictionary<string, object?> { ["code"] = errors.Code ?? InvalidCode };
        if (errors.Fields.Count > 0)
            more["errors"] = errors.Fields.Select(f => new { field = f.Field, code = f.Code, message = f.Message });
        if (result is Result<T>.Conflict conflict) more["version"] = conflict.Version;
        return Results.Problem(title: errors.Message ?? Common.ErrorsTitle, statusCode: status, extensions: more);
    }

    private static (FormErrors Errors, int Status) Read<T>(Result<T> result) => result switch
    {
        Result<T>.Ok => (FormErrors.None, StatusCodes.Status200OK),
        Result<T>.Invalid f => (new(f.Errors), StatusCodes.Status422UnprocessableEntity),
        Result<T>.Refused { Code: MaintenanceBoard.Refusal } f => (new([], f.Message, f.Code), StatusCodes.Status503ServiceUnavailable),
        Result<T>.Refused f => (new([], f.Message, f.Code), StatusCodes.Status422UnprocessableEntity),
        Result<T>.Conflict => (new([], Common.Conflict, ConflictCode), StatusCodes.Status409Conflict),
        _ => (new([], Common.NotFound, NotFoundCode), StatusCodes.Status404NotFound),
    };
}
