using System.Globalization;
using System.Text;
using LienThong.Kernel.Acts;

namespace LienThong.Host.Demo;

/// <summary>Fills agencies with people: a head, deputies, a chief of office, clerks, heads of units, specialists.</summary>
/// <param name="taken">User names of people elsewhere on the node.</param>
internal sealed class PeopleMaker(DemoRandom random, string area, string domain, IEnumerable<string>? taken = null)
{
    private readonly Dictionary<string, List<string>> words = Samples.Lists("names.txt");
    private readonly HashSet<string> fullNames = [];
    private readonly HashSet<string> userNames = [.. taken ?? []];

    public List<WorldPerson> People { get; } = [];
    public List<WorldHat> Hats { get; } = [];

    public void Staff(WorldAgency agency, int count)
    {
        var deputies = count >= 16 ? 3 : count >= 10 ? 2 : 1;
        Appoint(agency, null, Role.LanhDao, agency.HeadTitle);
        for (var i = 0; i < deputies; i++) Appoint(agency, null, Role.LanhDao, agency.DeputyTitle);
        var office = agency.Units[0];
        Appoint(agency, office, Role.VanThu, "Văn thư");
        if (count >= 16) Appoint(agency, office, Role.VanThu, "Văn thư - lưu trữ");
        if (agency.No > 0) Appoint(agency, office, Role.ChanhVanPhong, office.Notation is "VP" ? "Chánh Văn phòng" : $"Trưởng {Lower(office.Name)}");
        foreach (var unit in agency.Units.Skip(1)) Appoint(agency, unit, Role.TruongPhong, $"Trưởng {Lower(unit.Name)}");
        var used = Hats.Count(h => h.Agency == agency.No);
        for (var i = 0; i < count - used; i++)
        {
            // The office has its clerks already: specialists go to the working units first.
            var unit = agency.Units[(i + 1) % agency.Units.Count];
            Appoint(agency, unit, Role.ChuyenVien, i == 5 ? "Chuyên viên chính" : "Chuyên viên");
        }
    }

    public WorldHat SecondHat(WorldHat first, int agency, int? unit, Role role, string title)
    {
        var hat = new WorldHat(Hats.Count, first.Person, agency, unit, role, title);
        Hats.Add(hat);
        return hat;
    }

    /// <summary>A name for somebody outside the offices: a citizen, a candidate, a signer.</summary>
    public string Stranger(DemoRandom own, out bool woman)
    {
        woman = own.Percent(45);
        return Compose(own, woman);
    }

    private void Appoint(WorldAgency agency, WorldUnit? unit, Role role, string title)
    {
        var woman = random.Percent(role is Role.VanThu ? 85 : role is Role.LanhDao ? 30 : 48);
        string name;
        do name = Compose(random, woman); while (!fullNames.Add(name));
        var user = UserName(name);
        var phone = $"{area} 399 {random.Between(1000, 9999)}";
        People.Add(new WorldPerson(People.Count, name, user, woman, phone, $"{user}@{Plain(agency.Code).ToLowerInvariant().Replace('.', '-')}.{domain}.invalid"));
        Hats.Add(new WorldHat(Hats.Count, People.Count - 1, agency.No, unit?.No, role, title));
    }

    private string Compose(DemoRandom own, bool woman) =>
        $"{own.Pick(words["ho"])} {own.Pick(words[woman ? "dem-nu" : "dem-nam"])} {own.Pick(words[woman ? "ten-nu" : "ten-nam"])}";

    private string UserName(string fullName)
    {
        var parts = Plain(fullName).ToLowerInvariant().Split(' ');
        var plain = $"{parts[^1]}.{string.Concat(parts[..^1].Select(p => p[0]))}";
        var user = plain;
        for (var n = 2; !userNames.Add(user); n++) user = string.Create(CultureInfo.InvariantCulture, $"{plain}{n}");
        return user;
    }

    private static string Lower(string unit) => char.ToLowerInvariant(unit[0]) + unit[1..];

    internal static string Plain(string text) => new([.. text.Replace('đ', 'd').Replace('Đ', 'D').Normalize(NormalizationForm.FormD)
        .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)]);
}
