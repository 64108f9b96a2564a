using LienThong.Kernel.Organisation;

namespace LienThong.Host.Demo;

/// <summary>A year of ordinary traffic, busier before the year's end, until the wanted number of documents exists.</summary>
internal sealed class HistoryMaker(WorldContext world, StoryMaker stories, HashSet<int> inside, DemoRandom random, DateOnly today, DateOnly? since = null)
{
    private readonly List<WorldAgency> own = [.. world.Agencies.Where(a => inside.Contains(a.No))];
    private readonly List<DateOnly> days = [.. DaysBefore(since ?? today.AddYears(-1), today)];

    public void Until(int wanted)
    {
        while (stories.Count < wanted)
        {
            var date = random.Pick(days);
            var topic = random.Pick(stories.Letters.Topics);
            var (letter, to) = Draw(topic, date);
            if (letter is null) continue;
            // A letter to every commune must not carry the count past the target.
            stories.Whole(letter, date, [.. to.Take(Math.Max(0, wanted - stories.Count - 1))]);
        }
    }

    private (Letter?, IReadOnlyList<WorldAgency>) Draw(Topic topic, DateOnly date)
    {
        var lead = world.Lead(topic);
        switch (random.Below(100))
        {
            case < 34:
                var issuer = random.Percent(72) ? lead : world.Committee;
                return (stories.Letters.From(issuer, topic, Direction.Down, date), Mine(Below(issuer)));
            case < 58:
                var from = random.Pick(own);
                var up = from.No == lead.No || random.Percent(15) ? world.Committee : lead;
                return (stories.Letters.From(from, topic, Direction.Up, date), up.No == from.No ? [] : Mine([up]));
            case < 66:
                var peer = random.Pick(world.Departments);
                return (stories.Letters.From(peer, topic, Direction.Side, date), peer.No == lead.No ? Mine([world.Committee]) : Mine([lead]));
            case < 86:
                var receiver = random.Percent(45) && inside.Contains(lead.No) ? lead : random.Pick(own);
                return world.Concerns(receiver, topic) ? (stories.Letters.FromOutside(topic, date), [receiver]) : (null, []);
            default:
                var home = random.Pick(own);
                return (stories.Letters.From(home, topic, random.Percent(60) ? Direction.Inside : Direction.Down, date), []);
        }
    }

    private List<WorldAgency> Mine(IReadOnlyList<WorldAgency> to) => [.. to.Where(a => inside.Contains(a.No))];

    private List<WorldAgency> Below(WorldAgency issuer)
    {
        if (inside.Count == 1) return own;
        var subordinate = world.Agencies.Where(a => a.Parent == issuer.No && a.Level == AgencyLevel.Subordinate).ToList();
        return random.Below(1000) switch
        {
            < 560 => random.Some(world.Communes, random.Between(1, 3)),
            < 760 => [.. random.Some(world.Communes, random.Between(2, 5)), .. random.Some([.. world.Departments.Where(d => d.No != issuer.No)], 1)],
            < 880 => random.Some([.. world.Departments.Where(d => d.No != issuer.No)], random.Between(1, 3)),
            < 985 => subordinate.Count > 0 ? subordinate : random.Some(world.Communes, 2),
            _ => [.. world.Communes],
        };
    }

    /// <summary>Office days of the last year, each as often as it is busy.</summary>
    private static IEnumerable<DateOnly> DaysBefore(DateOnly first, DateOnly today)
    {
        for (var day = first; day < today; day = day.AddDays(1))
        {
            if (!WorkDays.IsOpen(day)) continue;
            // What came in the last two weeks is mostly still on the desks.
            var weight = day > today.AddDays(-14) ? 1 : day.Month switch { 12 => 8, 11 or 6 => 5, 1 or 2 => 3, _ => 4 };
            for (var i = 0; i < weight; i++) yield return day;
        }
    }
}
