using LienThong.Kernel.Acts;

namespace LienThong.Host.Demo;

/// <summary>The way of a draft: specialist, head of unit, office, leader, clerk. Who plays each part can be fixed.</summary>
internal sealed class DraftScript(WorldContext world, DemoRandom random)
{
    public sealed record Cast(WorldHat Drafter, WorldHat Head, WorldHat Office, WorldHat Leader, WorldHat Clerk);

    public Cast CastFor(WorldUnit unit, WorldHat leader, WorldHat? drafter = null)
    {
        var head = world.HeadOf(unit) ?? world.With(unit.Agency, Role.ChanhVanPhong)[0];
        var specialists = world.SpecialistsOf(unit);
        return new Cast(drafter ?? (specialists.Count > 0 ? random.Pick(specialists) : head), head,
            world.With(unit.Agency, Role.ChanhVanPhong)[0], leader, random.Pick(world.With(unit.Agency, Role.VanThu)));
    }

    /// <summary>Writes on until issued, or until <paramref name="last"/> was written, or until the pen stops.</summary>
    public void Play(Pen pen, Cast cast, StepKind last, bool quick)
    {
        var returned = false;
        var path = Path(cast);
        for (var i = 0; i < path.Count; i++)
        {
            var (kind, hat) = path[i];
            if (quick && i > 0) pen.Wait(3, 45);
            else if (i > 0 || returned) pen.WaitDays(0, kind is StepKind.SubmitToHead ? 2 : 1);
            var refusal = kind is StepKind.HeadApproves ? StepKind.HeadReturns : StepKind.LeaderReturns;
            var mayReturn = kind is StepKind.HeadApproves or StepKind.LeaderApproves && !returned;
            if (mayReturn && (last == refusal || (!quick && random.Percent(6))))
            {
                if (!pen.Write(refusal, hat.No, random.Pick(world.Phrases["draft-return"])) || last == refusal) return;
                returned = true;
                i = 0;
                continue;
            }
            if (!pen.Write(kind, hat.No) || kind == last) return;
        }
    }

    /// <summary>What the draft waits for after its last step.</summary>
    public static DraftState StateOf(IReadOnlyList<WorldStep> steps, Cast cast)
    {
        var path = Path(cast);
        var done = path.FindIndex(s => s.Kind == steps[^1].Kind);
        if (steps[^1].Kind is StepKind.HeadReturns or StepKind.LeaderReturns or StepKind.OfficeReturns) return DraftState.Returned;
        return done == path.Count - 1 ? DraftState.Issued : path[done + 1].Kind switch
        {
            StepKind.HeadApproves => DraftState.AwaitsHead,
            StepKind.OfficeApproves => DraftState.AwaitsOffice,
            StepKind.LeaderApproves => DraftState.AwaitsLeader,
            StepKind.Issue => DraftState.AwaitsIssue,
            _ => DraftState.Draft,
        };
    }

    private static List<(StepKind Kind, WorldHat Hat)> Path(Cast c)
    {
        List<(StepKind, WorldHat)> path = [(StepKind.Draft, c.Drafter), (StepKind.SubmitToHead, c.Drafter)];
        // A unit without a trưởng phòng is the office's own: its draft goes to the chánh văn phòng at once.
        if (c.Head != c.Drafter && c.Head.Role == Role.TruongPhong) path.Add((StepKind.HeadApproves, c.Head));
        if (c.Office != c.Drafter) path.Add((StepKind.OfficeApproves, c.Office));
        path.AddRange([(StepKind.LeaderApproves, c.Leader), (StepKind.Issue, c.Clerk)]);
        return path;
    }
}
