using LienThong.Kernel.Acts;
using LienThong.Kernel.Organisation;

namespace LienThong.Host.Demo;

/// <summary>What waits for people today: every hat gets lines of its own kind, people of the demo a full desk.</summary>
internal sealed class LiveMaker(WorldContext world, StoryMaker stories, HashSet<int> inside, DemoRandom random, DateOnly today)
{
    public void FillDesks(IReadOnlySet<int> demoHats)
    {
        foreach (var group in world.Hats.Where(h => inside.Contains(h.Agency)).GroupBy(h => Desk(h)))
        {
            var full = group.Any(h => demoHats.Contains(h.No));
            var lines = full ? random.Between(6, 10) : random.Percent(group.First().Role is Role.ChuyenVien ? 25 : 50) ? 1 : 0;
            for (var i = 0; i < lines; i++) Line(group.First(), i);
        }
    }

    /// <summary>Clerks and the office share a desk; leaders, heads and specialists have their own.</summary>
    private static string Desk(WorldHat hat) => hat.Role is Role.VanThu or Role.ChanhVanPhong ? $"{hat.Agency}/{hat.Role}" : $"hat/{hat.No}";

    private void Line(WorldHat hat, int index)
    {
        var draft = index % 3 == 2;
        StepKind? last = (hat.Role, draft) switch
        {
            (Role.VanThu, false) => inside.Count > 1 && random.Percent(75) ? StepKind.Arrive : StepKind.Register,
            (Role.VanThu, true) => StepKind.LeaderApproves,
            (Role.ChanhVanPhong, false) => StepKind.Screen,
            (Role.ChanhVanPhong, true) => StepKind.HeadApproves,
            (Role.LanhDao, false) => random.Below(10) switch { 0 => StepKind.Return, 1 => StepKind.Confirm, _ => StepKind.Present },
            (Role.LanhDao, true) => StepKind.OfficeApproves,
            (Role.TruongPhong, false) => random.Percent(60) ? StepKind.Steer : StepKind.Report,
            (Role.TruongPhong, true) => StepKind.SubmitToHead,
            (Role.ChuyenVien, false) => random.Percent(30) ? StepKind.Assign : StepKind.See,
            (Role.ChuyenVien, true) => random.Percent(50) ? StepKind.Draft : StepKind.HeadReturns,
            _ => null,
        };
        if (last is not { } kind) return;
        if (draft) Draft(hat, kind);
        else Receipt(hat, kind, index);
    }

    private void Receipt(WorldHat hat, StepKind last, int index)
    {
        var agency = world.Agencies.First(a => a.No == hat.Agency);
        var deadline = (index % 5) switch
        {
            0 => WorkDays.Add(today, -random.Between(1, 7)),
            1 => WorkDays.IsOpen(today) ? today : WorkDays.Add(today, 1),
            _ => WorkDays.Add(today, random.Between(1, 12)),
        };
        var latest = WorkDays.Add(today, last is StepKind.Arrive ? -random.Between(1, 2) : -random.Between(2, 5));
        var planned = WorkDays.Add(deadline, -random.Between(6, 12));
        // Nobody lets a delivered letter lie for a week unaccepted.
        var date = last is not StepKind.Arrive && planned < latest ? planned : latest;
        for (var attempt = 0; attempt < 30; attempt++)
        {
            var topic = random.Pick(stories.Letters.Topics);
            if (!world.Concerns(agency, topic) || Author(agency, topic, date, last) is not { } letter) continue;
            var unit = hat.Unit is { } no && hat.Role is Role.TruongPhong or Role.ChuyenVien ? agency.Units.First(u => u.No == hat.Unit) : null;
            var cast = stories.CastFor(agency, topic, unit, hat.Role is Role.LanhDao ? hat : null, hat.Role is Role.ChuyenVien ? hat : null);
            var sent = letter.Issuer is { } issuer && inside.Contains(issuer.No)
                ? stories.Drafted(letter, WorkDays.Add(date, -1), StepKind.Issue, quick: true, null, [agency], always: true, due: deadline < date ? null : deadline)
                : stories.Arrived(letter, date, [agency], deadline);
            var arrives = sent.Steps.Count > 0 ? sent.Steps[^1].At.AddMinutes(2) : WorkDays.At(date, random);
            stories.Receive(letter, sent, agency, arrives, deadline, last, quick: true, cast);
            return;
        }
    }

    private Letter? Author(WorldAgency agency, Topic topic, DateOnly date, StepKind last)
    {
        // What waits for acceptance has come over the axis from an agency of the node.
        if (last is not StepKind.Arrive && random.Percent(35)) return stories.Letters.FromOutside(topic, date);
        var lead = world.Lead(topic);
        if (agency.Level is AgencyLevel.Commune or AgencyLevel.Subordinate)
            return lead.No == agency.No ? null : stories.Letters.From(lead, topic, Direction.Down, date);
        var from = random.Percent(70) ? random.Pick(world.Communes) : random.Pick(world.Departments);
        var direction = from.Level == AgencyLevel.Commune ? Direction.Up : Direction.Side;
        return from.No == agency.No || !(lead.No == agency.No || agency.No == 0 || random.Percent(20)) ? null : stories.Letters.From(from, topic, direction, date);
    }

    private void Draft(WorldHat hat, StepKind last)
    {
        var agency = world.Agencies.First(a => a.No == hat.Agency);
        var date = WorkDays.Add(today, -random.Between(2, 5));
        for (var attempt = 0; attempt < 40; attempt++)
        {
            var topic = random.Pick(stories.Letters.Topics);
            var direction = random.Pick([Direction.Up, Direction.Down, Direction.Inside, Direction.Up]);
            if (stories.Letters.From(agency, topic, direction, date) is not { } letter) continue;
            var units = agency.Units.Where(u => hat.Unit is null || hat.Role is Role.VanThu or Role.ChanhVanPhong ? u.Position > 0 : u.No == hat.Unit).ToList();
            var unit = random.Pick(units);
            letter = letter with
            {
                Unit = unit,
                Notation = WorldContext.Notation(letter.Kind, agency.Notation, unit.Notation),
                Leader = hat.Role is Role.LanhDao ? hat : letter.Leader,
                Signer = hat.Role is Role.LanhDao ? world.NameOf(hat) : letter.Signer,
            };
            var to = direction is Direction.Inside ? [] : direction is Direction.Up ? [world.Lead(topic)] : random.Some(world.Communes, 3);
            stories.Drafted(letter, date, last, quick: true, hat.Role is Role.ChuyenVien ? hat : null, [.. to.Where(a => a.No != agency.No)], always: true,
                draftDue: WorkDays.Add(today, random.Between(-2, 6)));
            return;
        }
    }
}
