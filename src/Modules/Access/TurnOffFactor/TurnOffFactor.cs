using LienThong.Access.Factors;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Access.TurnOffFactor;

/// <summary>Turns one's own second factor off, by password and code: also how a new phone is taken.</summary>
internal sealed class TurnOffFactor(OwnerProof owner)
{
    public Task<Result<Done>> HandleAsync(OwnerProof.Request request, Act act, CancellationToken ct) =>
        owner.ThenAsync(request, act, async (session, account) =>
        {
            await RemoveAsync(session, account);
            session.Audit("access.second-factor.off", "account", account);
        }, ct);

    /// <summary>Nothing of the factor stays; false when there was none.</summary>
    internal static async Task<bool> RemoveAsync(Session session, Guid account)
    {
        await RecoveryCodes.ForgetAsync(session, account);
        return await session.ExecuteAsync("delete from [access.second_factor] where account_id = @Account", new { Account = account }) == 1;
    }
}
