using LienThong.Integration.Access;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using Handler = LienThong.Organisation.AddPerson.AddPerson;

namespace LienThong.Integration.Organisation.AddPerson;

public sealed class AddPersonTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    [Theory, Engines]
    public async Task Only_the_system_makes_administrators_of_the_system_and_auditors(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));

        Assert.Equal("organisation.appointment.role-not-yours", Code(await AskAsync(office, office.Agency, Role.QuanTriCoQuan, Role.KiemToan)));
        Assert.True((await AskAsync(office, office.Agency, Role.QuanTriHeThong, Role.KiemToan)).IsOk);
    }

    [Theory, Engines]
    public async Task Nobody_is_added_to_another_agency_or_into_its_unit(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        var other = await RoleOffice.AddAsync(office.Node);

        Assert.IsType<Result<AppointmentId>.Refused>(await AskAsync(office, other.Agency, Role.QuanTriCoQuan, Role.ChuyenVien));
        Assert.Equal("organisation.unit.unknown", Code(await AskAsync(office, office.Agency, Role.QuanTriCoQuan, Role.ChuyenVien, other.Unit)));
    }

    [Theory, Engines]
    public async Task A_repeat_with_the_same_key_adds_one_person(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));

        var first = await AskAsync(office, office.Agency, Role.QuanTriCoQuan, Role.ChuyenVien, key: "hai-lan");
        var second = await AskAsync(office, office.Agency, Role.QuanTriCoQuan, Role.ChuyenVien, key: "hai-lan");

        Assert.Equal(first.Value, second.Value);
        Assert.Equal(1, await office.AuditedAsync("organisation.person.added"));
    }

    private static string Code(Result<AppointmentId> answer) => Assert.Single(Assert.IsType<Result<AppointmentId>.Invalid>(answer).Errors).Code;

    private static Task<Result<AppointmentId>> AskAsync(RoleOffice office, AgencyId agency, Role keeper, Role role, UnitId? unit = null, string? key = null) => office.Node.Get<Handler>().HandleAsync(
        new(agency, "Giàng A Páo", null, null, null, unit, role, "Chuyên viên", office.Node.Get<Clock>().Today), office.ActAs(keeper, key), default);
}
