using LienThong.Kernel.Acts;

namespace LienThong.Host.Demo;

/// <summary>Two small provinces over the first half of 2025, on the eve of becoming one. Nothing in them depends on the day they are made.</summary>
internal static class MergerMaker
{
    public static readonly DateOnly Day = new(2025, 7, 1);
    private static readonly DateOnly Since = new(2025, 1, 2);
    private const int DocumentsEach = 220;

    // Before March 2025 press and telecommunications were one department's.
    private static readonly Dictionary<string, string> Leads = new() { ["SKHCN"] = "STTTT", ["SVHTTDL"] = "STTTT" };

    public static (World First, World Second) Make()
    {
        var first = Province("a", "Đông Lĩnh", "0278", "donglinh", []);
        return (first, Province("b", "Tây Khê", "0277", "taykhe", first.People.Select(p => p.UserName)));
    }

    private static World Province(string file, string name, string area, string domain, IEnumerable<string> taken)
    {
        var world = $"{World.MergerName}-{file}";
        var random = DemoRandom.For($"lien-thong/{world}");
        var (agencies, headCounts) = AgencyMaker.From($"{world}.txt");
        var staff = new PeopleMaker(DemoRandom.For($"people/{world}"), area, domain, taken);
        foreach (var agency in agencies) staff.Staff(agency, headCounts[agency.No]);
        var demo = Cast(agencies, staff);
        var inside = agencies.Select(a => a.No).ToHashSet();
        var context = new WorldContext(agencies, staff, [], name, Leads);
        var stories = new StoryMaker(context, inside, random, Day);
        new LiveMaker(context, stories, inside, random, Day).FillDesks(demo.Select(d => d.Hat).ToHashSet());
        new HistoryMaker(context, stories, inside, random, Day, Since).Until(DocumentsEach);
        Numbering.Draw(stories);
        return new World(World.MergerName, Day, agencies, staff.People, staff.Hats, [], stories.Documents, stories.Receipts, demo);
    }

    private static List<DemoPerson> Cast(List<WorldAgency> agencies, PeopleMaker staff)
    {
        WorldHat First(int agency, Role role) => staff.Hats.First(h => h.Agency == agency && h.Role == role);
        foreach (var agency in agencies) staff.SecondHat(First(agency.No, Role.VanThu), agency.No, null, Role.QuanTriCoQuan, "Quản trị cơ quan");
        staff.SecondHat(First(1, Role.LanhDao), 0, agencies[0].Units[0].No, Role.ChanhVanPhong, "Chánh Văn phòng UBND tỉnh");
        staff.SecondHat(First(1, Role.ChuyenVien), 1, null, Role.QuanTriHeThong, "Quản trị hệ thống");
        var department = agencies.First(a => a.Notation == "STTTT").No;
        // Every head has a full desk: press and telecommunications both have work open when they part.
        return [.. ((Role[])[Role.VanThu, Role.ChanhVanPhong, Role.LanhDao, Role.ChuyenVien]).Select(r => First(department, r))
            .Concat(staff.Hats.Where(h => h.Agency == department && h.Role == Role.TruongPhong)).Append(staff.Hats[^1]).Select(h => new DemoPerson(h.Person, h.No, h.Title))];
    }
}
