using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Documents;

/// <summary>The asker reminds everybody who has not answered; how many.</summary>
internal sealed class RemindOpinion(UnitOfWork work, Opinions opinions)
{
    internal sealed record Request(OpinionRoundId Id);

    public Task<Result<int>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<int>(Permissions.RemindOpinion, act, async s =>
    {
        if (await Opinions.LockAsync(s, r.Id) is not { } round || round.AskedBy != act.Actor.Appointment) return Fail.NotFound();
        if (!round.IsOpen) return OpinionErrors.Closed;
        var waiting = (await Opinions.LinesAsync(s, r.Id)).FindAll(l => l.Answer is null);
        if (waiting.Count == 0) return OpinionErrors.NobodyWaits;
        await s.ExecuteAsync("update [documents.opinion_line] set reminded_at = @At where round_id = @Id and answer is null", new { act.At, r.Id });
        await opinions.TellAsync(s, round, waiting.Select(l => l.Holder), OpinionWords.ToldReminded(round));
        s.Audit("documents.opinion.reminded", OpinionRound.Kind, round.Id.Value, new { to = waiting.Select(l => l.Label) });
        return waiting.Count;
    }, ct);
}
