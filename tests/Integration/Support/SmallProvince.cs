using LienThong.Contracts.Access;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using LienThong.Kernel.Work;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Integration.Support;

/// <summary>
/// Four agencies with everybody in them, small enough for each test class: <c>so</c> (a department), <c>tinh</c> (the province's
/// office), <c>xa</c> and <c>phuong</c> (communes). Users are named <c>so.vanthu</c>, <c>xa.lanhdao</c>, <c>so.chuyenvien2</c>…; one password.
/// </summary>
public sealed class SmallProvince
{
    public const string Password = "Ruộng bậc thang 1986";

    private static readonly DateOnly Start = new(2025, 7, 1);
    private readonly Dictionary<string, TestPerson> _people = [];
    private readonly Dictionary<string, AgencyId> _agencies = [];
    private readonly Dictionary<string, UnitId> _units = [];
    private readonly TestNode _node;

    private SmallProvince(TestNode node) => _node = node;

    public IReadOnlyCollection<TestPerson> People => _people.Values;

    public TestPerson this[string user] => _people[user];

    public AgencyId Agency(string name) => _agencies[name];

    /// <summary><c>so.a</c>: first unit of the agency; <c>so.b</c>: second.</summary>
    public UnitId Unit(string name) => _units[name];

    /// <summary>The identifier of an agency, as the command line takes it.</summary>
    public static string Code(string agency) => agency switch { "tinh" => "H99", "so" => "H99.14", "xa" => "H99.101", "phuong" => "H99.102", _ => throw new ArgumentOutOfRangeException(nameof(agency)) };

    /// <summary>An act of one of the people, now.</summary>
    public Act Act(string user, string? key = null, string? why = null) => new(this[user].Actor, _node.Get<Clock>().Now, key, why);

    /// <summary>A notice for one of the people; or one that is written and rolled back.</summary>
    public Task<Result<Done>> TellAsync(string user, bool fails = false) => _node.Work.SystemWriteAsync<Done>("test.tell", Act("so.vanthu"), async s =>
    {
        s.Audit("test.tell", "test", Guid.CreateVersion7());
        await _node.Get<Notices>().TellAsync(s, [Token.Hat(this[user].Appointment)], "Đồng chí có văn bản mới", "/hom-nay", Guid.CreateVersion7());
        return fails ? Fail.Refused("test", "Không.") : Done.It;
    });

    public static async Task<SmallProvince> BuildAsync(TestNode node)
    {
        var office = new SmallProvince(node);
        await using var scope = node.Scope();
        var accounts = scope.ServiceProvider.GetRequiredService<IAccounts>();
        var founder = new Actor(TypedId.New<PersonId>(), "Quản trị", TypedId.New<AppointmentId>(), "Quản trị", TypedId.New<AgencyId>(), null, Role.QuanTriHeThong);
        var built = await node.Work.SystemWriteAsync<Done>("test.office", new Act(founder, node.Get<Clock>().Now, null), async session =>
        {
            await office.FillAsync(session, node.Get<OrganisationWriter>());
            await accounts.AddDemoAsync(session, [.. office.People.Select(p => new NewAccount(p.Person, p.User))], Password);
            return Done.It;
        });
        Assert.True(built.IsOk);
        return office;
    }

    private async Task FillAsync(Session session, OrganisationWriter writer)
    {
        var tinh = await AddAgencyAsync(session, writer, "tinh", "Uỷ ban nhân dân tỉnh Sơn Hà", "UBND tỉnh", "UBND", AgencyLevel.Province, null);
        await AddAgencyAsync(session, writer, "so", "Sở Khoa học và Công nghệ", "Sở KH&CN", "SKHCN", AgencyLevel.Department, tinh);
        await AddAgencyAsync(session, writer, "xa", "Uỷ ban nhân dân xã Ẽo Gió", "UBND xã Ẽo Gió", "UBND", AgencyLevel.Commune, tinh);
        await AddAgencyAsync(session, writer, "phuong", "Uỷ ban nhân dân phường Bến Ngự", "UBND phường Bến Ngự", "UBND", AgencyLevel.Commune, tinh);
        await AddPersonAsync(session, writer, "tinh", "hethong", "Đặng Quốc Ấn", Role.QuanTriHeThong, "Quản trị hệ thống", null);
        await AddPersonAsync(session, writer, "tinh", "kiemtoan", "Ông Thế Ưởng", Role.KiemToan, "Kiểm toán viên", null);
    }

    private async Task<AgencyId> AddAgencyAsync(Session session, OrganisationWriter writer, string key, string name, string shortName, string notation, AgencyLevel level, AgencyId? parent)
    {
        var id = _agencies[key] = await writer.AddAgencyAsync(session, name, shortName, notation, level, parent, [Code(key)], Start);
        var a = _units[$"{key}.a"] = await writer.AddUnitAsync(session, id, "Phòng Chuyển đổi số", "CĐS", 1, Start);
        var b = _units[$"{key}.b"] = await writer.AddUnitAsync(session, id, "Phòng Kế hoạch", "KH", 2, Start);
        var office = await writer.AddUnitAsync(session, id, "Văn phòng", "VP", 0, Start);
        await AddPersonAsync(session, writer, key, "vanthu", "Nguyễn Thị Hoà", Role.VanThu, "Văn thư", office);
        await AddPersonAsync(session, writer, key, "lanhdao", "Trần Đức Ý", Role.LanhDao, "Thủ trưởng", null);
        await AddPersonAsync(session, writer, key, "chanhvanphong", "Lê Thuỳ Ngân", Role.ChanhVanPhong, "Chánh Văn phòng", office);
        await AddPersonAsync(session, writer, key, "truongphong", "Phạm Ưng Ước", Role.TruongPhong, "Trưởng phòng", a);
        await AddPersonAsync(session, writer, key, "chuyenvien", "Hoàng Ánh Tuyết", Role.ChuyenVien, "Chuyên viên", a);
        await AddPersonAsync(session, writer, key, "chuyenvien2", "Vũ Đình Khoẻ", Role.ChuyenVien, "Chuyên viên", a);
        await AddPersonAsync(session, writer, key, "truongphong2", "Bùi Ngọc Ẩn", Role.TruongPhong, "Trưởng phòng", b);
        await AddPersonAsync(session, writer, key, "chuyenvien3", "Đỗ Thị Ổn", Role.ChuyenVien, "Chuyên viên", b);
        await AddPersonAsync(session, writer, key, "quantri", "Ngô Văn Quý", Role.QuanTriCoQuan, "Quản trị cơ quan", office);
        return id;
    }

    private async Task AddPersonAsync(Session session, OrganisationWriter writer, string agency, string role, string name, Role hat, string title, UnitId? unit)
    {
        var person = await writer.AddPersonAsync(session, name, null, null, null);
        var appointment = await writer.AppointAsync(session, person, _agencies[agency], unit, hat, title, Start);
        _people[$"{agency}.{role}"] = new TestPerson($"{agency}.{role}", name, person, appointment, title, _agencies[agency], unit, hat);
    }
}
