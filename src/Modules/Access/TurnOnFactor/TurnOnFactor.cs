using System.Text.Json.Serialization;
using LienThong.Access.Factors;
using LienThong.Access.Sessions;
using LienThong.Access.SignIn;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Access.TurnOnFactor;

/// <summary>One's own second factor: stored only when a code proves that the app has the secret. Sign-ins elsewhere end.</summary>
internal sealed class TurnOnFactor(UnitOfWork work, Clock clock, FactorSecrets secrets)
{
    /// <param name="Offer">The secret as the page carried it.</param>
    /// <param name="Current">The session that goes on.</param>
    internal sealed record Request(string? Offer, string? Code, Guid? Current);

    public async Task<Result<NewCodes>> HandleAsync(Request request, Act act, CancellationToken ct)
    {
        if (await work.ReadAsync(s => SignInAccount.FindAsync(s, act.Actor.Person), ct) is not { } account) return Fail.NotFound();
        if (secrets.Taken(account.Id, request.Offer) is not { } secret) return Fail.Invalid(nameof(request.Code), "access.second-factor.offer", FactorWords.OfferStale);
        if (Totp.Match(secret, FactorProofs.Digits(request.Code), clock.Now, lastUsed: 0) is not { } step)
            return Fail.Invalid(nameof(request.Code), "access.second-factor.code", FactorWords.CodeWrong);
        var (kept, codes) = (secrets.Protect(account.Id, secret), RecoveryCodes.Make());
        return await work.WriteAsync<NewCodes>(Permissions.SetFactor, act, async session =>
        {
            var added = await session.ExecuteAsync("""
                insert into [access.second_factor](account_id, secret, last_step, turned_on_at) values (@Id, @Kept, @Step, @At) on conflict (account_id) do nothing
                """, new { account.Id, Kept = kept, Step = step, act.At });
            if (added == 0) return Fail.Refused("access.second-factor.on", FactorWords.AlreadyOn);
            await RecoveryCodes.ReplaceAsync(session, account.Id, codes);
            await OpenSessions.EndAsync(session, account.Id, act.At, except: request.Current);
            session.Audit("access.second-factor.on", "account", account.Id);
            return new NewCodes { Codes = codes };
        }, ct);
    }
}

/// <summary>Recovery codes told once; a repeated form gets its first answer without them.</summary>
internal sealed record NewCodes
{
    [JsonIgnore]
    public IReadOnlyList<string> Codes { get; init; } = [];
}
