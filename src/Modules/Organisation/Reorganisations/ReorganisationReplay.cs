using LienThong.Contracts.Organisation;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Results;

namespace LienThong.Organisation;

/// <summary>Reorganisations of demo worlds.</summary>
internal sealed class ReorganisationReplay(PrepareReorganisation.PrepareReorganisation prepare, CarryOut.CarryOut carryOut) : IReorganisationReplay
{
    public async Task<Guid> PrepareAsync(ReplayReorganisation plan, Act act, CancellationToken ct)
    {
        var agencies = plan.Agencies.Select(a => new EndingAgency(a.Agency, a.Kind, [.. a.Heirs.Select(h => new PlannedHeir(h.To, h.Scope))],
            [.. a.Units.Select(u => new PlannedUnit(u.Key, Place.NewUnit(u.Value)))], [.. a.Posts.Select(p => new PlannedPost(p.Hat, p.To is { } to ? Place.Agency(to) : "", p.Role, p.Title))]));
        return Played(await prepare.HandleAsync(new(null, 0, plan.Title, plan.DecisionNumber, plan.DecisionDate, plan.On, new([.. agencies])), act, ct)).Value;
    }

    public async Task CarryOutAsync(Guid reorganisation, Act act, CancellationToken ct) => Played(await carryOut.OnItsDayAsync(new(reorganisation), act, ct));

    private static T Played<T>(Result<T> answer) => answer switch
    {
        Result<T>.Ok ok => ok.Answer,
        Result<T>.Invalid f => throw new InvalidOperationException(string.Join(' ', f.Errors.Take(10).Select(e => e.Message))),
        Result<T>.Refused f => throw new InvalidOperationException(f.Message),
        _ => throw new InvalidOperationException($"{answer}"),
    };
}
