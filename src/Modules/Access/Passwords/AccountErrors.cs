using LienThong.Kernel.Results;
using Microsoft.AspNetCore.Identity;

namespace LienThong.Access.Passwords;

/// <summary>The platform's refusals in our codes and words.</summary>
internal sealed class AccountErrors : IdentityErrorDescriber
{
    public override IdentityError DuplicateUserName(string userName) => new() { Code = "access.account.name-taken", Description = AccessWords.UserNameTaken };

    public override IdentityError InvalidUserName(string? userName) => new() { Code = "access.account.name-invalid", Description = AccessWords.UserNameInvalid };

    /// <summary>A failed answer of the platform as a failure of a use case; password faults go to <paramref name="passwordField"/>.</summary>
    public static Failure Of(IdentityResult answer, string passwordField)
    {
        if (answer.Errors.Any(e => e.Code == nameof(ConcurrencyFailure))) return Fail.Conflict(0);
        return Fail.Invalid([.. answer.Errors.Select(e => new FieldError(
            e.Code.StartsWith("access.password", StringComparison.Ordinal) ? passwordField : "UserName", e.Code, e.Description))]);
    }
}
