using LienThong.Kernel.Acts;

namespace LienThong.Host.Demo;

/// <summary>Second hats, administrators, and the people whom the sign-in page offers.</summary>
internal static class DemoCast
{
    public const string LeadCode = "H99.14", CommuneCode = "H99.37", CentreCode = "H99.14.01", CommitteeCode = "H99", InspectorateCode = "H99.12", WardCode = "H99.31";

    public static void SecondHats(List<WorldAgency> agencies, PeopleMaker staff, HashSet<int> inside)
    {
        foreach (var agency in agencies.Where(a => inside.Contains(a.No)))
        {
            var admin = staff.Hats.Last(h => h.Agency == agency.No && h.Role is Role.ChuyenVien or Role.VanThu && h.Agency == agency.No);
            staff.SecondHat(admin, agency.No, null, Role.QuanTriCoQuan, "Quản trị cơ quan");
        }
        if (inside.Count == 1)
        {
            var commune = agencies.First(a => inside.Contains(a.No));
            var specialists = staff.Hats.Where(h => h.Role == Role.ChuyenVien).ToList();
            staff.SecondHat(specialists[1], commune.No, null, Role.QuanTriHeThong, "Quản trị hệ thống");
            staff.SecondHat(specialists[2], commune.No, null, Role.KiemToan, "Kiểm toán nội bộ");
            return;
        }
        WorldAgency By(string code) => agencies.First(a => a.Code == code);
        WorldHat First(WorldAgency a, Role role) => staff.Hats.First(h => h.Agency == a.No && h.Role == role);
        var committee = By(CommitteeCode);
        staff.SecondHat(First(agencies[1], Role.LanhDao), committee.No, committee.Units[0].No, Role.ChanhVanPhong, "Chánh Văn phòng UBND tỉnh");
        staff.SecondHat(First(agencies[1], Role.VanThu), committee.No, committee.Units[0].No, Role.VanThu, "Văn thư UBND tỉnh");
        var deputy = staff.Hats.Where(h => h.Agency == By(LeadCode).No && h.Role == Role.LanhDao).ElementAt(1);
        staff.SecondHat(deputy, By(CentreCode).No, null, Role.LanhDao, "Phụ trách Trung tâm");
        Only(staff, By(InspectorateCode), Role.KiemToan, "Kiểm toán nội bộ");
        Only(staff, By(CentreCode), Role.QuanTriHeThong, "Quản trị hệ thống");
    }

    public static List<DemoPerson> Choose(WorldContext world, HashSet<int> inside)
    {
        var people = new List<DemoPerson>();
        void Add(string code, Role role, int skip = 0)
        {
            var hat = world.Hats.Where(h => world.Agencies[h.Agency].Code == code && inside.Contains(h.Agency) && h.Role == role).Skip(skip).FirstOrDefault();
            if (hat is not null && people.All(p => p.Person != hat.Person)) people.Add(new DemoPerson(hat.Person, hat.No, hat.Title));
        }
        Role[] everyday = [Role.VanThu, Role.ChanhVanPhong, Role.LanhDao, Role.TruongPhong, Role.ChuyenVien, Role.QuanTriCoQuan];
        var first = inside.Count == 1 ? CommuneCode : LeadCode;
        foreach (var role in everyday) Add(first, role);
        if (inside.Count > 1) Add(LeadCode, Role.LanhDao, 1);
        foreach (var role in everyday.Take(5)) Add(CommitteeCode, role);
        foreach (var role in everyday.Take(5)) Add(WardCode, role);
        foreach (var code in (string[])[CentreCode, InspectorateCode, CommuneCode])
        {
            Add(code, Role.QuanTriHeThong);
            Add(code, Role.KiemToan);
        }
        return people;
    }

    /// <summary>The last specialist takes the role as the only everyday hat.</summary>
    private static void Only(PeopleMaker staff, WorldAgency agency, Role role, string title)
    {
        var at = staff.Hats.FindLastIndex(h => h.Agency == agency.No && h.Role == Role.ChuyenVien && staff.Hats.Count(o => o.Person == h.Person) == 1);
        staff.Hats[at] = staff.Hats[at] with { Role = role, Title = title, Unit = null };
    }
}
