using LienThong.Access.Factors;
using LienThong.Access.TurnOnFactor;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Results;

namespace LienThong.Access.RenewRecoveryCodes;

/// <summary>Ten new recovery codes for one's own account, by password and code; the old ones open no more.</summary>
internal sealed class RenewRecoveryCodes(OwnerProof owner)
{
    public async Task<Result<NewCodes>> HandleAsync(OwnerProof.Request request, Act act, CancellationToken ct)
    {
        var codes = RecoveryCodes.Make();
        var done = await owner.ThenAsync(request, act, async (session, account) =>
        {
            await RecoveryCodes.ReplaceAsync(session, account, codes);
            session.Audit("access.second-factor.codes-renewed", "account", account);
        }, ct);
        return done.Map(_ => new NewCodes { Codes = codes });
    }
}
