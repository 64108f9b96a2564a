using System.Security.Cryptography;
using System.Text;
using LienThong.Access.Data;
using LienThong.Kernel.Results;
using Microsoft.AspNetCore.Identity;

namespace LienThong.Access.Passwords;

/// <summary>Checks, makes and hashes passwords outside any transaction: the hash is slow on purpose.</summary>
internal sealed class NewPasswords(IPasswordHasher<Account> hasher)
{
    // No letters or digits that are read for one another from a slip of paper.
    private const string Readable = "abcdefghkmnpqrstuvwxyz23456789";

    public FieldError? Fault(string field, string userName, string? password) =>
        PasswordRules.Fault(userName, Normal(password)) is { } fault ? new FieldError(field, fault.Code, fault.Message) : null;

    public string Hash(string password) => hasher.HashPassword(new Account(), Normal(password));

    public bool Matches(string hash, string? password) =>
        hasher.VerifyHashedPassword(new Account(), hash, Normal(password)) != PasswordVerificationResult.Failed;

    /// <summary>A first password to be told once: three groups of five, 73 bits.</summary>
    public static string Make() => string.Join('-', Enumerable.Range(0, 3).Select(_ => RandomNumberGenerator.GetString(Readable, 5)));

    public static string Normal(string? password) => (password ?? "").Normalize(NormalizationForm.FormC);
}
