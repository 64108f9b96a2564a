using LienThong.Access.Data;
using LienThong.Access.Passkeys;
using LienThong.Access.SignIn;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using Microsoft.AspNetCore.Http;

namespace LienThong.Access.SignInByPasskey;

/// <summary>A passkey opened by its owner's finger, face or PIN stands for password and code at once.</summary>
internal sealed class SignInByPasskey(UnitOfWork work, PasskeyCeremonies ceremonies, SignInThrottle throttle, SignInVerdict verdict)
{
    public async Task<Result<Entry>> HandleAsync(string? credential, Place place, HttpContext http)
    {
        var (policy, closed) = await work.ReadAsync(async s =>
        {
            var rules = await SignInPolicy.ReadAsync(s);
            return (rules, await throttle.ClosedUntilAsync(s, place.Address, rules));
        }, http.RequestAborted);
        if (closed is { } until) return Fail.Refused("access.sign-in.too-many", AccessWords.TooManyTries(until));
        var proof = await ceremonies.TakeAnswerAsync(http, credential);
        if (proof.IsOk) return await verdict.OfPasskeyAsync(proof.Value, place, http.RequestAborted);
        await throttle.FailedAsync(place.Address, policy);
        return proof.Failure;
    }
}
