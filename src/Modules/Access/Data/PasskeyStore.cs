using LienThong.Kernel.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace LienThong.Access.Data;

/// <summary>Accounts for the platform's managers, with passkeys read from our own table; they are written by the use cases, with their audit.</summary>
internal sealed class PasskeyStore(Session session) : UserOnlyStore<Account, AccessContext, Guid>(session.Context<AccessContext>())
{
    public override async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(Account user, CancellationToken cancellationToken) =>
        [.. (await Passkey.OfAsync(session, user.Id)).Select(p => p.Info())];

    public override async Task<Account?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken) =>
        await Passkey.FindAsync(session, credentialId) is { } known ? await FindUserAsync(known.AccountId, cancellationToken) : null;

    public override async Task<UserPasskeyInfo?> FindPasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken) =>
        await Passkey.FindAsync(session, credentialId) is { } known && known.AccountId == user.Id ? known.Info() : null;
}
