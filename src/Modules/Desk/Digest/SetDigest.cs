using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Kernel.Work;

namespace LienThong.Desk.Digest;

/// <summary>A person asks for the daily mail, or wants it no more.</summary>
internal sealed class SetDigest(UnitOfWork work)
{
    internal sealed record Request(bool Wants);

    public Task<Result<Done>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.Digest, act, async s =>
    {
        if (r.Wants && await Digests.AddressAsync(s, act.Actor.Person) is null) return Fail.Invalid(nameof(r.Wants), "desk.digest.no-address", DeskWords.NoAddress);
        await Digests.SetAsync(s, act.Actor.Person, r.Wants, act.At);
        s.Audit("desk.digest.set", "digest", act.Actor.Person.Value, new { wants = r.Wants });
        return Done.It;
    }, ct);
}
