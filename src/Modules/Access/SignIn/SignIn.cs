using System.Text;
using LienThong.Access.Data;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using Microsoft.AspNetCore.Identity;

namespace LienThong.Access.SignIn;

/// <summary>Checks a name and a password; the slow hash runs outside the transaction. Where a second factor is on, the answer only leads to its page.</summary>
internal sealed class SignIn(UnitOfWork work, IPasswordHasher<Account> hasher, SignInThrottle throttle, SignInVerdict verdict)
{
    // Verifying against it costs an unknown name as much time as a known one; made once, or making it would tell.
    private static string? nobody;

    internal sealed record Request(string? UserName, string? Password, string Address, string Device = "");

    public async Task<Result<Entry>> HandleAsync(Request request, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(request.UserName) || string.IsNullOrEmpty(request.Password))
            return Fail.Invalid(nameof(request.UserName), "access.sign-in.required", AccessWords.SignInRequired);
        var name = request.UserName.Trim().ToUpperInvariant();
        var (policy, found, closed) = await work.ReadAsync(async s =>
        {
            var rules = await SignInPolicy.ReadAsync(s);
            return (rules, await SignInAccount.FindAsync(s, name), await throttle.ClosedUntilAsync(s, request.Address, rules));
        }, ct);
        if (closed is { } until) return Fail.Refused("access.sign-in.too-many", AccessWords.TooManyTries(until));
        var matched = hasher.VerifyHashedPassword(new Account(), found?.PasswordHash ?? (nobody ??= hasher.HashPassword(new Account(), "nobody has this password")), request.Password.Normalize(NormalizationForm.FormC)) != PasswordVerificationResult.Failed;
        if (found is null)
        {
            await throttle.FailedAsync(request.Address, policy);
            return Fail.Refused("access.sign-in.wrong", AccessWords.SignInWrong);
        }

        return await verdict.OfPasswordAsync(found, matched, new(request.Address, request.Device), ct);
    }
}
