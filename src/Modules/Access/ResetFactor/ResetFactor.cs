using LienThong.Access.Data;
using LienThong.Access.Factors;
using LienThong.Access.ManageAccounts;
using LienThong.Access.Sessions;
using LienThong.Access.SignIn;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;
using LienThong.Kernel.Work;

namespace LienThong.Access.ResetFactor;

/// <summary>Takes the second factor and all passkeys off for somebody who lost phone and codes: with a reason, told to the person; all their sign-ins end.</summary>
internal sealed class ResetFactor(UnitOfWork work, Clock clock, Readers readers, Notices notices)
{
    internal sealed record Request(PersonId Person, string? Reason);

    private const int LongestReason = 300;

    public async Task<Result<Done>> HandleAsync(Request request, Act act, CancellationToken ct)
    {
        var reason = Nfc.Clean(request.Reason);
        if (reason.Length is 0 or > LongestReason) return NoReason();
        if (request.Person == act.Actor.Person) return Fail.Refused("access.second-factor.own", FactorWords.NotOwn);
        return await work.WriteAsync<Done>(Permissions.ResetFactor, act, async session =>
            await AccountScope.FindAsync(session, act.Actor, request.Person, clock.Today) is { AccountId: { } id }
                ? await ResetAsync(session, id, request.Person, reason) : Fail.NotFound(), ct);
    }

    /// <summary>Asked by the operator at the machine: the last way for a system administrator.</summary>
    public async Task<Result<Done>> ForOperatorAsync(string normalizedName, string? reason, CancellationToken ct)
    {
        var why = Nfc.Clean(reason);
        if (why.Length is 0 or > LongestReason) return NoReason();
        if (await work.ReadAsync(s => SignInAccount.FindAsync(s, normalizedName), ct) is not { } account) return Fail.NotFound();
        var reader = await work.ReadAsync(s => readers.ReaderAsync(s, account.PersonId, clock.Today), ct);
        var actor = Operator.In(reader.Hats.Count > 0 ? reader.Hats[0].Agency : default);
        return await work.SystemWriteAsync<Done>("access.account.reset-factor-by-operator", new Act(actor, clock.Now, null), s => ResetAsync(s, account.Id, account.PersonId, why), ct);
    }

    private async Task<Result<Done>> ResetAsync(Session session, Guid account, PersonId person, string reason)
    {
        var passkeys = await Passkey.RemoveAllAsync(session, account);
        if (!await TurnOffFactor.TurnOffFactor.RemoveAsync(session, account) && passkeys == 0) return Fail.Refused("access.second-factor.none", FactorWords.ResetNone);
        await session.ExecuteAsync("update [access.account] set lockout_end = null, access_failed_count = 0 where id = @Id", new { Id = account });
        await OpenSessions.EndAsync(session, account, session.Act.At);
        await notices.TellAsync(session, [Token.Person(person)], FactorWords.ResetNotice(session.Act.Actor.PersonName, reason), Links.SecondFactor, account);
        session.Audit("access.second-factor.reset", "account", account, new { person, reason, passkeys });
        return Done.It;
    }

    private static Failure NoReason() => Fail.Invalid(nameof(Request.Reason), "access.second-factor.reason", FactorWords.ReasonRequired);
}
