using LienThong.Kernel.Acts;
using LienThong.Kernel.Organisation;

namespace LienThong.Host.Demo;

/// <summary>The agencies and people that stories draw from, indexed.</summary>
/// <param name="province">What letters call it.</param>
/// <param name="leads">Which agency leads a topic here that another leads elsewhere.</param>
internal sealed class WorldContext(List<WorldAgency> agencies, PeopleMaker people, List<WorldDelegation> delegations, string province = WorldContext.Province, IReadOnlyDictionary<string, string>? leads = null)
{
    public const string Province = "Hòa Giang";
    public const string Area = "0279";

    private static readonly string[] EveryOffice = ["cds", "attt", "cchc", "nv", "tc", "tt", "anqp"];
    private readonly ILookup<int, WorldHat> hatsByAgency = people.Hats.ToLookup(h => h.Agency);

    public IReadOnlyList<WorldAgency> Agencies => agencies;
    public IReadOnlyList<WorldPerson> People => people.People;
    public IReadOnlyList<WorldHat> Hats => people.Hats;
    public IReadOnlyList<WorldDelegation> Delegations => delegations;
    public IReadOnlyList<OutsideSender> Outside { get; } = [.. Samples.Rows("outside.txt").Select(r =>
        new OutsideSender(r[0], r[1], r[2], r[3], r[4], r[5] switch { "truc" => Channel.Axis, "buudien" => Channel.Post, "tructiep" => Channel.ByHand, _ => Channel.Mail }))];
    public IReadOnlyDictionary<string, List<string>> Phrases { get; } = Samples.Sections("phrases.txt");
    public IReadOnlyList<WorldAgency> Communes { get; } = [.. agencies.Where(a => a.Level == AgencyLevel.Commune)];
    public IReadOnlyList<WorldAgency> Departments { get; } = [.. agencies.Where(a => a.Level == AgencyLevel.Department)];
    public WorldAgency Committee => agencies[0];

    public string ProvinceName => province;

    /// <summary>Whether somebody here deals with the topic.</summary>
    public bool Knows(Topic topic) => agencies.Exists(a => a.Notation == LeadOf(topic));

    public WorldAgency Lead(Topic topic) => agencies.First(a => a.Notation == LeadOf(topic));
    private string LeadOf(Topic topic) => leads?.GetValueOrDefault(topic.Lead) ?? topic.Lead;
    public IEnumerable<WorldHat> HatsOf(int agency) => hatsByAgency[agency];
    public IReadOnlyList<WorldHat> With(int agency, Role role) => [.. hatsByAgency[agency].Where(h => h.Role == role)];
    public WorldHat? HeadOf(WorldUnit unit) => hatsByAgency[unit.Agency].FirstOrDefault(h => h.Unit == unit.No && h.Role is Role.TruongPhong or Role.ChanhVanPhong && h.Unit == unit.No);
    public IReadOnlyList<WorldHat> SpecialistsOf(WorldUnit unit) => [.. hatsByAgency[unit.Agency].Where(h => h.Unit == unit.No && h.Role == Role.ChuyenVien)];
    public string NameOf(WorldHat hat) => People[hat.Person].FullName;
    public string Place(DemoRandom random) => random.Pick(Communes).Place;

    public string Citizen(DemoRandom random)
    {
        var name = people.Stranger(random, out var woman);
        return $"{(woman ? "bà" : "ông")} {name}";
    }

    /// <summary>Whether a topic is any business of an agency: communes and the committee deal with all, others with their own and with what every office has.</summary>
    public bool Concerns(WorldAgency agency, Topic topic)
    {
        if (agency.Level is AgencyLevel.Commune or AgencyLevel.Province || agency.Notation is "VP" || EveryOffice.Contains(topic.Code)) return true;
        var lead = Lead(topic).No;
        return agency.No == lead || agency.Parent == lead;
    }

    /// <summary>The unit of an agency that deals with a topic.</summary>
    public WorldUnit UnitFor(WorldAgency agency, Topic topic, DemoRandom random)
    {
        foreach (var notation in topic.UnitNotations)
            if (agency.Units.FirstOrDefault(u => u.Notation == notation) is { } unit && !random.Percent(20)) return unit;
        return agency.Units.Count > 1 ? agency.Units[random.Between(1, agency.Units.Count - 1)] : agency.Units[0];
    }

    /// <summary>A notation as the decree builds it: "15/QĐ-SKHCN", a plain letter "05/SKHCN-BCVT".</summary>
    public static string Notation(string kind, string agency, string unit) => kind is "CV" ? $"{agency}-{unit}" : $"{Printed(kind)}-{agency}";

    /// <summary>The abbreviation of a kind as printed; the sample files write QD for QĐ.</summary>
    public static string Printed(string kind) => kind is "QD" ? "QĐ" : kind;
}
