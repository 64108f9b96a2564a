using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;

namespace LienThong.Integration.Year;

/// <summary>Three agencies with forty people: the office whose year is walked. After a restart it is read from what is stored.</summary>
internal sealed class YearCast(IReadOnlyList<YearPerson> people)
{
    public const int Size = 40;

    private static readonly DateOnly Start = new(2025, 7, 1);

    private static readonly (string Name, string Short, string Notation, AgencyLevel Level)[] Agencies =
    [
        ("Uỷ ban nhân dân tỉnh Sơn Hà", "UBND tỉnh", "UBND", AgencyLevel.Province),
        ("Sở Khoa học và Công nghệ", "Sở KH&CN", "SKHCN", AgencyLevel.Department),
        ("Uỷ ban nhân dân xã Ẽo Gió", "UBND xã Ẽo Gió", "UBND", AgencyLevel.Commune),
    ];

    private static readonly string[] Surnames = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Đỗ", "Vũ", "Bùi", "Ngô", "Đặng"];
    private static readonly string[] Names = ["Thị Hoà", "Đức Ý", "Thuỳ Ngân", "Ưng Ước", "Ánh Tuyết", "Đình Khoẻ", "Ngọc Ẩn", "Thị Ổn", "Văn Quý", "Thế Ưởng"];

    public IReadOnlyList<YearPerson> People => people;

    public IReadOnlyList<AgencyId> Offices { get; } = [.. people.Select(p => p.Agency).Distinct()];

    public IEnumerable<YearPerson> In(AgencyId agency, params Role[] roles) => people.Where(p => p.Agency == agency && roles.Contains(p.Role));

    public static async Task BuildAsync(TestNode node)
    {
        var founder = new Actor(TypedId.New<PersonId>(), "Quản trị", TypedId.New<AppointmentId>(), "Quản trị", TypedId.New<AgencyId>(), null, Role.QuanTriHeThong);
        var built = await node.Work.SystemWriteAsync<Done>("test.office", new Act(founder, node.Get<Clock>().Now, null), async session =>
        {
            session.Audit("test.office", "test", Guid.CreateVersion7());
            await FillAsync(session, node.Get<OrganisationWriter>());
            return Done.It;
        });
        Assert.True(built.IsOk);
    }

    public static async Task<YearCast> ReadAsync(TestNode node) => new(await node.Work.ReadAsync(s => s.QueryAsync<YearPerson>(
        "select a.person_id as person, a.id as hat, a.agency_id as agency, a.unit_id as unit, a.role from [org.appointment] a join [org.person] p on p.id = a.person_id order by p.full_name")));

    private static async Task FillAsync(Session session, OrganisationWriter writer)
    {
        AgencyId? above = null;
        var hired = 0;
        foreach (var (place, (name, brief, notation, level)) in Agencies.Index())
        {
            var agency = await writer.AddAgencyAsync(session, name, brief, notation, level, above, [$"H99.{place + 1}"], Start);
            above ??= agency;
            var a = await writer.AddUnitAsync(session, agency, "Phòng Chuyển đổi số", "CĐS", 1, Start);
            var b = await writer.AddUnitAsync(session, agency, "Phòng Kế hoạch", "KH", 2, Start);
            var office = await writer.AddUnitAsync(session, agency, "Văn phòng", "VP", 0, Start);
            (Role Role, string Title, UnitId? Unit)[] posts =
            [
                (Role.LanhDao, "Thủ trưởng", null), (Role.LanhDao, "Phó Thủ trưởng", null), (Role.ChanhVanPhong, "Chánh Văn phòng", office), (Role.VanThu, "Văn thư", office), (Role.VanThu, "Văn thư", office),
                (Role.TruongPhong, "Trưởng phòng", a), (Role.ChuyenVien, "Chuyên viên", a), (Role.ChuyenVien, "Chuyên viên", a), (Role.ChuyenVien, "Chuyên viên", a),
                (Role.TruongPhong, "Trưởng phòng", b), (Role.ChuyenVien, "Chuyên viên", b), (Role.ChuyenVien, "Chuyên viên", b), (Role.QuanTriCoQuan, "Quản trị cơ quan", office),
            ];
            foreach (var (role, title, unit) in posts) await HireAsync(agency, unit, role, title);
            if (place == 0) await HireAsync(agency, null, Role.KiemToan, "Kiểm toán viên");
        }

        async Task HireAsync(AgencyId agency, UnitId? unit, Role role, string title)
        {
            var person = await writer.AddPersonAsync(session, $"{Surnames[hired % Surnames.Length]} {Names[hired / 4]}", null, null, null);
            await writer.AppointAsync(session, person, agency, unit, role, title, Start);
            hired++;
        }
    }
}

/// <summary>One of them.</summary>
internal sealed class YearPerson
{
    public PersonId Person { get; init; }
    public AppointmentId Hat { get; init; }
    public AgencyId Agency { get; init; }
    public UnitId? Unit { get; init; }
    public Role Role { get; init; }
}
