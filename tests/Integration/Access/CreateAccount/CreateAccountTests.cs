using System.Net;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;

namespace LienThong.Integration.Access.CreateAccount;

public sealed class CreateAccountTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    [Theory, Engines]
    public async Task A_new_account_signs_in_and_changes_its_password_first(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        var person = await NewcomerAsync(office);
        using var admin = await office.SignedInAsync(Role.QuanTriCoQuan);

        var told = await (await admin.GetAsync($"/quan-tri/tai-khoan/{person}")).Form("create-account").Fill("UserName", $"moi.{office.Number}").SubmitAsync();
        using var newcomer = new TestBrowser(office.Node);
        var first = await RoleOffice.SignInAsync(newcomer, $"MOI.{office.Number}", told.All("code")[1]);

        Assert.Equal("/tai-khoan/doi-mat-khau", first.Address.AbsolutePath);
        Assert.Equal(1, await office.AuditedAsync("access.account.created"));
    }

    [Theory, Engines]
    public async Task A_name_in_use_is_refused_whatever_the_case(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        var person = await NewcomerAsync(office);
        using var admin = await office.SignedInAsync(Role.QuanTriCoQuan);

        var page = await (await admin.GetAsync($"/quan-tri/tai-khoan/{person}")).Form("create-account").Fill("UserName", office.UserOf(Role.VanThu).ToUpperInvariant()).SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("đã có người dùng", page.Words);
    }

    private static async Task<PersonId> NewcomerAsync(RoleOffice office)
    {
        var writer = office.Node.Get<OrganisationWriter>();
        return await office.Node.Work.MaintainAsync(async s =>
        {
            var person = await writer.AddPersonAsync(s, "Lò Thị Mới", null, null, null);
            await writer.AppointAsync(s, person, office.Agency, office.Unit, Role.ChuyenVien, "Chuyên viên", office.Node.Get<Clock>().Today.AddDays(-1));
            return person;
        });
    }
}
