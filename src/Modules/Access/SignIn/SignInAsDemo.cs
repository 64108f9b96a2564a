using LienThong.Contracts.Access;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Access.SignIn;

/// <summary>One click on a demo node; only accounts marked as demo, and only where a demo offers its people.</summary>
internal sealed class SignInAsDemo(UnitOfWork work, SignInVerdict verdict, IEnumerable<IDemoAccounts> demos)
{
    public async Task<Result<Entry>> HandleAsync(string userName, Place place, CancellationToken ct)
    {
        var account = demos.Any() ? await work.ReadAsync(s => SignInAccount.FindAsync(s, userName.Trim().ToUpperInvariant()), ct) : null;
        if (account is not { IsDemo: true }) return Fail.Refused("access.sign-in.not-demo", AccessWords.DemoNotOffered);
        return await verdict.OfPasswordAsync(account, matched: true, place, ct);
    }
}
