using System.Security.Claims;
using LienThong.Access.Data;
using LienThong.Access.Factors;
using LienThong.Access.Sessions;
using LienThong.Access.SignIn;
using LienThong.Kernel;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Access.EnterCode;

/// <summary>The second step of a sign-in: a code of the app or a recovery code, guarded against guessing as the password is.</summary>
internal sealed class EnterCode(UnitOfWork work, Clock clock, FactorProofs proofs, SignInThrottle throttle, SignInVerdict verdict)
{
    public static readonly TimeSpan TicketLife = TimeSpan.FromMinutes(10);

    /// <param name="Ticket">What the right password gave.</param>
    internal sealed record Request(ClaimsPrincipal Ticket, string? Code, Place Place);

    public async Task<Result<Entry>> HandleAsync(Request request, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(request.Code)) return Fail.Invalid(nameof(request.Code), "access.sign-in.code-required", FactorWords.CodeRequired);
        if (!Fresh(request.Ticket) || Principals.AccountOf(request.Ticket) is not { } id) return Again();
        var (account, factor, closed) = await work.ReadAsync(async s =>
            (await SignInAccount.FindAsync(s, id), await FactorProofs.FindAsync(s, id), await throttle.ClosedUntilAsync(s, request.Place.Address, await SignInPolicy.ReadAsync(s))), ct);
        if (closed is { } until) return Fail.Refused("access.sign-in.too-many", AccessWords.TooManyTries(until));
        if (account is null || factor is null || account.SecurityStamp != request.Ticket.FindFirstValue(Principals.StampClaim)) return Again();
        return await verdict.OfCodeAsync(account, proofs.Read(factor, request.Code), request.Place, ct);
    }

    /// <summary>Whether a ticket may still be used.</summary>
    public bool Fresh(ClaimsPrincipal ticket) => Principals.GivenAt(ticket) is { } at && at <= clock.Now && at + TicketLife > clock.Now;

    private static Failure Again() => Fail.Refused("access.sign-in.again", FactorWords.SignInAgain);
}
