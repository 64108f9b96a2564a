using LienThong.Integration.Access;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using Handler = LienThong.Organisation.EditPerson.EditPerson;

namespace LienThong.Integration.Organisation.EditPerson;

public sealed class EditPersonTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    [Theory, Engines]
    public async Task A_corrected_name_is_found_and_sorted_by_its_new_form_and_the_audit_keeps_the_old(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        var member = office.People[Role.ChuyenVien];

        var done = await office.Node.Get<Handler>().HandleAsync(new(member.Id, "  Mùa A  Dờ ", "0290.3831.222", null, "mua.d@so.vn"), office.ActAs(Role.QuanTriCoQuan), default);
        var now = await office.Node.Work.ReadAsync(s => office.Node.Get<Organisations>().MemberAsync(s, member.Id, office.Node.Get<Clock>().Today));
        var found = await office.Node.Get<LienThong.Organisation.FindPeople.FindPeople>().FindAsync(new("mua do", office.Agency), 10, default);
        var detail = await office.Node.Work.ReadAsync(s => s.ScalarAsync<string>("select detail from [audit.entry] where record_id = @Id and action = 'organisation.person.edited'", new { Id = member.PersonId }));

        Assert.True(done.IsOk);
        Assert.Equal("Mùa A Dờ", now!.FullName);
        Assert.Equal("Mùa A Dờ", Assert.Single(found).FullName);
        Assert.Contains(member.FullName, detail);
    }

    [Theory, Engines]
    public async Task People_of_another_agency_are_not_edited(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        var other = await RoleOffice.AddAsync(office.Node);

        Assert.IsType<Result<Done>.Refused>(await office.Node.Get<Handler>().HandleAsync(new(other.People[Role.VanThu].Id, "Ai đó", null, null, null), office.ActAs(Role.QuanTriCoQuan), default));
    }

    [Theory, Engines]
    public async Task Whoever_also_serves_elsewhere_is_edited_by_the_system_administrator_alone(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        var other = await RoleOffice.AddAsync(office.Node);
        var member = office.People[Role.ChuyenVien];
        await office.Node.Work.SystemWriteAsync<Done>("test.second-hat", office.ActAs(Role.QuanTriHeThong), async s =>
        {
            await office.Node.Get<OrganisationWriter>().AppointAsync(s, member.PersonId, other.Agency, null, Role.LanhDao, "Giám đốc", office.Node.Get<Clock>().Today.AddYears(-1));
            s.Audit("test.second-hat", "person", member.PersonId.Value);
            return Done.It;
        });
        Handler.Request corrected = new(member.Id, "Tên Khác", null, null, null);

        var local = await office.Node.Get<Handler>().HandleAsync(corrected, office.ActAs(Role.QuanTriCoQuan), default);
        var system = await office.Node.Get<Handler>().HandleAsync(corrected, office.ActAs(Role.QuanTriHeThong), default);

        Assert.Equal("organisation.person.elsewhere", Assert.IsType<Result<Done>.Refused>(local).Code);
        Assert.True(system.IsOk);
    }
}
