using LienThong.Kernel.Acts;

namespace LienThong.Host.Demo;

/// <summary>An invented piece of Vietnam: agencies, people, and a year of documents before <see cref="Today"/>. The same day gives the same world everywhere.</summary>
internal sealed record World(string Name, DateOnly Today, IReadOnlyList<WorldAgency> Agencies, IReadOnlyList<WorldPerson> People,
    IReadOnlyList<WorldHat> Hats, IReadOnlyList<WorldDelegation> Delegations, IReadOnlyList<WorldDocument> Documents,
    IReadOnlyList<WorldReceipt> Receipts, IReadOnlyList<DemoPerson> DemoPeople)
{
    public const string ProvinceName = "province", CommuneName = "commune", MergerName = "merger-2025";
    private const int ProvinceDocuments = 5000, CommuneDocuments = 320;

    /// <summary>What its agencies drafted and received.</summary>
    public int DocumentCount => Receipts.Count + Documents.Count(d => d.Issuer is not null);

    public static World Named(string name, DateOnly today) => name is CommuneName ? Commune(today) : Province(today);

    /// <summary>60 agencies of three levels, 600 people, 5,000 documents.</summary>
    public static World Province(DateOnly today) => Make(ProvinceName, today, _ => true, ProvinceDocuments);

    /// <summary>One commune, 12 people; the rest of the province writes to it from outside.</summary>
    public static World Commune(DateOnly today) => Make(CommuneName, today, a => a.Code == DemoCast.CommuneCode, CommuneDocuments);

    private static World Make(string name, DateOnly today, Func<WorldAgency, bool> isInside, int documents)
    {
        var random = DemoRandom.For($"lien-thong/{name}");
        var (agencies, headCounts) = AgencyMaker.Province();
        var staff = new PeopleMaker(DemoRandom.For($"people/{name}"), WorldContext.Area, "hoagiang");
        var inside = agencies.Where(isInside).Select(a => a.No).ToHashSet();
        foreach (var agency in agencies.Where(isInside)) staff.Staff(agency, headCounts[agency.No]);
        var delegations = new List<WorldDelegation>();
        var world = Cast(agencies, staff, delegations, inside, today, random);
        var demo = DemoCast.Choose(world, inside);
        var stories = new StoryMaker(world, inside, random, today);
        new LiveMaker(world, stories, inside, random, today).FillDesks(demo.SelectMany(d => staff.Hats.Where(h => h.Person == d.Person)).Select(h => h.No).ToHashSet());
        new HistoryMaker(world, stories, inside, random, today).Until(documents);
        Numbering.Draw(stories);
        return new World(name, today, [.. agencies.Where(isInside)], staff.People, staff.Hats, delegations, stories.Documents, stories.Receipts, demo);
    }

    private static WorldContext Cast(List<WorldAgency> agencies, PeopleMaker staff, List<WorldDelegation> delegations, HashSet<int> inside, DateOnly today, DemoRandom random)
    {
        DemoCast.SecondHats(agencies, staff, inside);
        var phrases = Samples.Sections("phrases.txt")["delegation"];
        foreach (var no in inside.Order())
        {
            var leaders = staff.Hats.Where(h => h.Agency == no && h.Role == Role.LanhDao).ToList();
            if (leaders.Count < 2 || leaders[0].Person == leaders[1].Person || !(no is 0 || random.Percent(20) || agencies[no].Code is DemoCast.LeadCode or DemoCast.CommuneCode)) continue;
            var from = today.AddDays(random.Percent(60) ? -random.Between(0, 2) : -random.Between(20, 200));
            delegations.Add(new WorldDelegation(leaders[0].No, leaders[1].No, from, from.AddDays(random.Between(3, 6)), random.Pick(phrases)));
        }
        return new WorldContext(agencies, staff, delegations);
    }
}
