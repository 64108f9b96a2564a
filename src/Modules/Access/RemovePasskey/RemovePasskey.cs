using LienThong.Access.Factors;
using LienThong.Access.Passkeys;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Kernel.Work;

namespace LienThong.Access.RemovePasskey;

/// <summary>Takes one of one's own passkeys away, by password; not the last second factor where the policy asks for one.</summary>
internal sealed class RemovePasskey(UnitOfWork work, Clock clock, OwnerProof owner, Notices notices)
{
    internal sealed record Request(Guid? Id, string? Current);

    public async Task<Result<Done>> HandleAsync(Request request, Act act, CancellationToken ct)
    {
        if (request.Id is not { } id) return Fail.Invalid(nameof(request.Id), "access.passkey.choose", PasskeyWords.ChooseOne);
        var proven = await owner.ByPasswordAsync(nameof(request.Current), request.Current, act, ct);
        if (!proven.IsOk) return proven.Failure;
        var account = proven.Value;
        return await work.WriteAsync<Done>(Permissions.SetFactor, act, async session =>
        {
            var name = await session.FindAsync<string>("delete from [access.passkey] where id = @Id and account_id = @Account returning name", new { Id = id, Account = account.Id });
            if (name is null) return Fail.NotFound();
            if (await session.ScalarAsync<bool>($"select {FactorDemand.Sql} from [access.account] a where a.id = @Id", new { account.Id, Day = clock.Today })) return Fail.Refused("access.passkey.last", PasskeyWords.LastOne);
            await notices.TellAsync(session, [Token.Person(account.PersonId)], PasskeyWords.RemovedNotice(name), Links.Passkeys, account.Id);
            session.Audit("access.passkey.removed", "account", account.Id, new { name });
            return Done.It;
        }, ct);
    }
}
