using LienThong.Access.Factors;
using LienThong.Access.Passkeys;
using LienThong.Access.SignIn;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;
using LienThong.Kernel.Work;
using Microsoft.AspNetCore.Http;

namespace LienThong.Access.AddPasskey;

/// <summary>One more passkey of one's own. The password is asked before the device makes one, so that no device keeps a key that nobody took.</summary>
internal sealed class AddPasskey(UnitOfWork work, PasskeyCeremonies ceremonies, OwnerProof owner, Notices notices)
{
    public const int Most = 20;
    private const int LongestName = 60;

    internal sealed record Request(string? Name, string? Credential);

    /// <summary>What the browser needs to make one.</summary>
    public async Task<Result<string>> BeginAsync(string? name, string? password, Act act, HttpContext http)
    {
        if (Fault(Nfc.Clean(name)) is { } fault) return fault;
        var account = await owner.ByPasswordAsync("Password", password, act, http.RequestAborted);
        return account.IsOk ? await ceremonies.BeginAddingAsync(http, account.Value, act.Actor.PersonName) : account.Failure;
    }

    public async Task<Result<Done>> HandleAsync(Request request, Act act, HttpContext http)
    {
        var name = Nfc.Clean(request.Name);
        if (Fault(name) is { } fault) return fault;
        if (await work.ReadAsync(s => SignInAccount.FindAsync(s, act.Actor.Person), http.RequestAborted) is not { } account) return Fail.NotFound();
        var taken = await ceremonies.TakeNewAsync(http, account.Id, request.Credential);
        if (!taken.IsOk) return taken.Failure;
        var (made, at) = taken.Value;
        return await work.WriteAsync<Done>(Permissions.SetFactor, act, async session =>
        {
            if (await session.ScalarAsync<long>("select count(*) from [access.passkey] where account_id = @Id", new { account.Id }) >= Most) return Fail.Refused("access.passkey.too-many", PasskeyWords.TooMany);
            var added = await session.ExecuteAsync("""
                insert into [access.passkey](id, account_id, credential_id, public_key, name, created_at, last_used_at, challenged_at, sign_count, transports, is_backup_eligible, is_backed_up)
                values (@Id, @Account, @CredentialId, @PublicKey, @Name, @Now, null, @At, @Count, @Transports, @IsBackupEligible, @IsBackedUp) on conflict (credential_id) do nothing
                """, new { Id = OrderedId.Next(), Account = account.Id, made.CredentialId, made.PublicKey, Name = name, Now = act.At, At = at, Count = (long)made.SignCount, Transports = string.Join(',', made.Transports ?? []), made.IsBackupEligible, made.IsBackedUp });
            if (added == 0) return Fail.Refused("access.passkey.known", PasskeyWords.KnownHere);
            await notices.TellAsync(session, [Token.Person(account.PersonId)], PasskeyWords.AddedNotice(name), Links.Passkeys, account.Id);
            session.Audit("access.passkey.added", "account", account.Id, new { name });
            return Done.It;
        }, http.RequestAborted);
    }

    private static Failure? Fault(string name) => name.Length is 0 or > LongestName ? Fail.Invalid(nameof(Request.Name), "access.passkey.name", PasskeyWords.NameRequired) : null;
}
