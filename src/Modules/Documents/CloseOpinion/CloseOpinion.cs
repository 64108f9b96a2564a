using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Documents;

/// <summary>The asker has heard enough: nobody answers or changes an answer any more.</summary>
internal sealed class CloseOpinion(UnitOfWork work, Opinions opinions)
{
    internal sealed record Request(OpinionRoundId Id);

    public Task<Result<Done>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.CloseOpinion, act, async s =>
    {
        if (await Opinions.LockAsync(s, r.Id) is not { } round || round.AskedBy != act.Actor.Appointment) return Fail.NotFound();
        if (!round.IsOpen) return OpinionErrors.Closed;
        await opinions.CloseAsync(s, round);
        return Done.It;
    }, ct);
}
