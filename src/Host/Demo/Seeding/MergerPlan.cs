using LienThong.Contracts.Organisation;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;

namespace LienThong.Host.Demo.Seeding;

/// <summary>What becomes of one province's agencies: pairs merge, the department of information parts by function, the district passes to its communes.</summary>
/// <param name="leads">Whose heads become the heads.</param>
internal sealed class MergerPlan(MergerSide side, IReadOnlyDictionary<string, AgencyId> founded, bool leads)
{
    private const string Whole = "toàn bộ", Telecom = "bưu chính, viễn thông, công nghệ thông tin", Press = "báo chí, xuất bản";

    public IEnumerable<ReplayEnding> Endings()
    {
        foreach (var notation in (string[])["UBND", "VP", "STC", "SXD"])
        {
            var agency = side.World.Agencies.First(a => a.Notation == notation);
            yield return new(side.Ids.Agencies[agency.No], SuccessionKind.Merge, [new(founded[notation], Whole)], Nothing, leads ? [] : Deputies(agency));
        }

        yield return Split(side.World.Agencies.First(a => a.Notation == "STTTT"));
        yield return District(side.World.Agencies.First(a => a.Name.Contains("huyện", StringComparison.Ordinal)));
    }

    private static Dictionary<UnitId, AgencyId> Nothing => [];

    private ReplayEnding Split(WorldAgency agency)
    {
        var (telecom, press) = (founded["SKHCN"], founded["SVHTTDL"]);
        var leaders = Hats(agency, Role.LanhDao);
        List<ReplayPost> posts = [Post(leaders[1], press, leads ? agency.HeadTitle : agency.DeputyTitle)];
        if (!leads) posts.AddRange([Post(leaders[0], telecom, agency.DeputyTitle), Post(Hats(agency, Role.VanThu)[0], press), Post(Hats(agency, Role.ChanhVanPhong)[0], press)]);
        var unit = side.Ids.Units[agency.Units.First(u => u.Notation == "BCXB").No];
        return new(side.Ids.Agencies[agency.No], SuccessionKind.Split, [new(telecom, Telecom), new(press, Press)], new Dictionary<UnitId, AgencyId> { [unit] = press }, posts);
    }

    private ReplayEnding District(WorldAgency district)
    {
        var communes = side.World.Agencies.Where(a => a.Parent == district.No).ToList();
        return new(side.Ids.Agencies[district.No], SuccessionKind.Dissolve,
            [.. communes.Select((c, i) => new ReplayHeir(side.Ids.Agencies[c.No], i == 0 ? $"địa bàn {c.Place} và hồ sơ chung của huyện" : $"địa bàn {c.Place}"))], Nothing, Deputies(district));
    }

    private List<ReplayPost> Deputies(WorldAgency agency) => [.. Hats(agency, Role.LanhDao).Where(h => h.Title == agency.HeadTitle).Select(h => Post(h, null, agency.DeputyTitle))];

    private List<WorldHat> Hats(WorldAgency agency, Role role) => [.. side.World.Hats.Where(h => h.Agency == agency.No && h.Role == role)];

    private ReplayPost Post(WorldHat hat, AgencyId? to, string? title = null) => new(side.Ids.Hats[hat.No].Appointment, to, hat.Role, title ?? hat.Title);
}
