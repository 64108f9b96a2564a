using LienThong.Access.Data;
using Microsoft.AspNetCore.Identity;

namespace LienThong.Access.Passwords;

/// <summary>Long, not common, not the user's own name. No rule about kinds of characters: they make passwords worse.</summary>
internal sealed class PasswordRules : IPasswordValidator<Account>
{
    public const int Shortest = 10;
    public const int Longest = 200;
    private const int Different = 5;

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(Fault(user.UserName ?? "", password ?? "") is { } fault
            ? IdentityResult.Failed(new IdentityError { Code = fault.Code, Description = fault.Message })
            : IdentityResult.Success);

    public static (string Code, string Message)? Fault(string userName, string password)
    {
        if (password.Length < Shortest) return ("access.password.too-short", AccessWords.PasswordTooShort);
        if (password.Length > Longest) return ("access.password.too-long", AccessWords.PasswordTooLong);
        if (password.Distinct().Count() < Different) return ("access.password.too-few", AccessWords.PasswordTooFew);
        if (CommonPasswords.Contains(password)) return ("access.password.common", AccessWords.PasswordTooCommon);
        return userName.Length >= 4 && password.Contains(userName, StringComparison.OrdinalIgnoreCase)
            ? ("access.password.has-name", AccessWords.PasswordHasName)
            : null;
    }
}
