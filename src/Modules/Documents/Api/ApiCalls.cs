using LienThong.Kernel.Acts;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using LienThong.WebKit;
using Microsoft.AspNetCore.Http;

namespace LienThong.Documents;

/// <summary>What every call of the API shares: the act out of header and body, the answer out of the result.</summary>
internal sealed class ApiCalls(Current current, IHttpContextAccessor http)
{
    public const string KeyHeader = "Idempotency-Key";

    public CancellationToken Aborted => http.HttpContext!.RequestAborted;

    public Task<Reader> ReaderAsync() => current.ReaderAsync();

    public Task<Actor?> HatAsync() => current.HatAsync();

    /// <summary>The act of a caller whose hat is named by the header X-Hat or chosen among those that hold the permission.</summary>
    public Task<Result<Act>> ActAsync(Permission permission)
    {
        var headers = http.HttpContext!.Request.Headers;
        _ = TypedId.TryParse<AppointmentId>(headers["X-Hat"], out var hat);
        return current.ActAsync(permission, key: headers[KeyHeader].ToString(), hat: hat);
    }

    /// <summary>Runs a step and answers 200 with nothing to tell, or a problem.</summary>
    public async Task<IResult> StepAsync<T>(Permission permission, Func<Act, Task<Result<T>>> step)
    {
        var act = await ActAsync(permission);
        return act.IsOk ? (await step(act.Value)).ToHttp(answer => answer is Done ? Results.NoContent() : Results.Ok(answer)) : act.ToHttp(_ => Results.NoContent());
    }

    public static IResult NotFound() => ((Result<Done>)Fail.NotFound()).ToHttp(_ => Results.NoContent());
}
