using LienThong.Access.Data;
using LienThong.Kernel;
using LienThong.Kernel.Data;

namespace LienThong.Access.Factors;

/// <summary>What a typed code claims: a time step of the app, or a recovery code. It proves something only when it could be spent.</summary>
internal sealed record FactorProof(long? Step, byte[]? Recovery)
{
    /// <summary>Uses the code up; false when it is wrong or was used before. Of two at once one wins.</summary>
    public async Task<bool> SpendAsync(Session session, Guid account) =>
        Step is { } step
            ? await session.ExecuteAsync("update [access.second_factor] set last_step = @Step where account_id = @Account and last_step < @Step", new { Step = step, Account = account }) == 1
            : Recovery is { } hash && await session.ExecuteAsync(
                "update [access.recovery_code] set used_at = @At where account_id = @Account and hash = @Hash and used_at is null", new { session.Act.At, Account = account, Hash = hash }) == 1;
}

/// <summary>Reads typed codes, outside any transaction.</summary>
internal sealed class FactorProofs(FactorSecrets secrets, Clock clock)
{
    public static Task<AccountFactor?> FindAsync(Session session, Guid account) => session.FindAsync<AccountFactor>(
        "select account_id, secret, last_step, turned_on_at from [access.second_factor] where account_id = @Account", new { Account = account });

    /// <summary>A code without the blanks that apps show in it.</summary>
    public static string Digits(string? typed) => string.Concat((typed ?? "").Where(c => !char.IsWhiteSpace(c)));

    public FactorProof Read(AccountFactor factor, string? typed)
    {
        var code = Digits(typed);
        return code.Length != Totp.Digits ? new(null, code.Length == 0 ? null : RecoveryCodes.Hash(code))
            : new(Totp.Match(secrets.Unprotect(factor.AccountId, factor.Secret), code, clock.Now, factor.LastStep), null);
    }
}
