using LienThong.Kernel.Acts;

namespace LienThong.Host.Demo;

/// <summary>The way of a letter at its receiver: registered, presented, steered, assigned, worked on, reported, closed.</summary>
internal sealed class ReceiptScript(WorldContext world, DemoRandom random)
{
    /// <summary>Who plays the parts; <paramref name="Specialist"/> null when the unit's head does the work.</summary>
    public sealed record Cast(WorldHat Clerk, WorldHat Office, WorldHat Leader, WorldUnit Unit, WorldHat Head, WorldHat? Specialist, IReadOnlyList<WorldUnit> Others);

    public Cast CastFor(WorldAgency agency, Topic topic, WorldUnit? unit = null, WorldHat? leader = null, WorldHat? specialist = null)
    {
        unit ??= world.UnitFor(agency, topic, random);
        var specialists = world.SpecialistsOf(unit);
        var others = random.Percent(35) ? random.Some([.. agency.Units.Where(u => u.No != unit.No)], random.Between(1, 2)) : [];
        return new Cast(random.Pick(world.With(agency.No, Role.VanThu)), world.With(agency.No, Role.ChanhVanPhong)[0],
            leader ?? random.Pick(world.With(agency.No, Role.LanhDao)), unit, world.HeadOf(unit) ?? world.With(agency.No, Role.ChanhVanPhong)[0],
            specialist ?? (specialists.Count > 0 ? random.Pick(specialists) : null), others);
    }

    /// <summary>Writes on until closed, or <paramref name="last"/> was written, or the pen stops.</summary>
    public void Play(Pen pen, Cast cast, DateOnly deadline, StepKind last, bool quick)
    {
        bool Do(StepKind kind, WorldHat? hat, string? note, int low, int high)
        {
            if (quick) pen.Wait(3, 40);
            else pen.WaitDays(low, high);
            return pen.Write(kind, hat?.No, note) && kind != last;
        }
        if (!pen.Write(StepKind.Arrive, null) || last is StepKind.Arrive) return;
        if (last is StepKind.Refuse) { Do(StepKind.Refuse, cast.Clerk, Phrase("refuse"), 0, 1); return; }
        if (!Do(StepKind.Register, cast.Clerk, null, 0, 1)) return;
        if (last is StepKind.File) { Do(StepKind.File, cast.Office, Phrase("file"), 0, 2); return; }
        // The clerk lays it before the leader, or before the chánh văn phòng who screens.
        var screens = last is StepKind.Screen || (!quick && random.Percent(25));
        if (screens && !Do(StepKind.Screen, cast.Clerk, null, 0, 1)) return;
        if (!Do(StepKind.Present, screens ? cast.Office : cast.Clerk, null, 0, 1)) return;
        if (!Do(StepKind.Steer, cast.Leader, Steering(cast, deadline), 0, 1)) return;
        if (last is StepKind.Return) { Do(StepKind.Return, cast.Head, Phrase("return"), 0, 1); return; }
        if (cast.Specialist is { } specialist)
        {
            if (!Do(StepKind.Assign, cast.Head, Phrase("assign").Replace("{nguoi}", GivenName(specialist)).Replace("{han}", Short(WorkDays.Add(deadline, -1))), 0, 1)) return;
            if (!Do(StepKind.See, specialist, null, 0, 1)) return;
            if (random.Percent(25) && !Do(StepKind.Opine, specialist, Phrase("opinion"), 0, 2)) return;
        }
        var worker = cast.Specialist ?? cast.Head;
        var late = random.Percent(8) ? random.Between(2, 6) : 0;
        if (!Do(StepKind.Report, worker, Phrase("result").Replace("{ngay}", Short(pen.Day)).Replace("{nam}", $"{pen.Day.Year}"), 1, 4 + late)) return;
        if (cast.Specialist is not null && !Do(StepKind.Confirm, cast.Head, Phrase("close"), 0, 1)) return;
        Do(StepKind.Close, cast.Leader, Phrase("close"), 0, 2);
    }

    public static ReceiptState StateOf(IReadOnlyList<WorldStep> steps) => steps[^1].Kind switch
    {
        StepKind.Arrive => ReceiptState.AwaitsAcceptance,
        StepKind.Refuse => ReceiptState.Refused,
        StepKind.Register => ReceiptState.Registered,
        StepKind.Screen => ReceiptState.Screened,
        StepKind.Present => ReceiptState.Presented,
        StepKind.Steer => ReceiptState.Steered,
        StepKind.Return => ReceiptState.ReturnedByUnit,
        StepKind.Report => ReceiptState.Reported,
        StepKind.Confirm => ReceiptState.Confirmed,
        StepKind.Close => ReceiptState.Done,
        StepKind.File => ReceiptState.Filed,
        StepKind.Withdraw => ReceiptState.Withdrawn,
        _ => ReceiptState.InWork,
    };

    private string Steering(Cast cast, DateOnly deadline)
    {
        var other = cast.Others.Count > 0 ? cast.Others[0].Name : "các bộ phận liên quan";
        return Grammar.Capital(Phrase("steer").Replace("{dv}", cast.Unit.Name).Replace("{ph}", other).Replace("{han}", Short(deadline)));
    }

    private string GivenName(WorldHat hat) => world.NameOf(hat).Split(' ')[^1];
    private string Phrase(string section) => random.Pick(world.Phrases[section]);
    private static string Short(DateOnly day) => Grammar.Text(day);
}
