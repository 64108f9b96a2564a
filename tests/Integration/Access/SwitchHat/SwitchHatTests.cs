using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;

namespace LienThong.Integration.Access.SwitchHat;

public sealed class SwitchHatTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    [Theory, Engines]
    public async Task A_person_works_in_the_hat_chosen(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        var clock = office.Node.Get<Clock>();
        await office.Node.Work.MaintainAsync(s => office.Node.Get<OrganisationWriter>().AppointAsync(s, office.People[Role.VanThu].PersonId, office.Agency, null, Role.ChuyenVien, "Kiêm lưu trữ", clock.Today));
        using var browser = await office.SignedInAsync(Role.VanThu);

        var page = await (await browser.GetAsync("/tai-khoan")).Form("/mu-chuc-danh").SubmitAsync("Kiêm lưu trữ");

        Assert.Equal("/tai-khoan", page.Address.AbsolutePath);
        Assert.Contains("Kiêm lưu trữ", page.One("header summary").TextContent);
    }

    [Theory, Engines]
    public async Task A_hat_that_is_somebody_elses_is_not_put_on(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var browser = await office.SignedInAsync(Role.ChuyenVien);
        var form = (await browser.GetAsync("/tai-khoan")).Form("/mu-chuc-danh");
        form.Element.QuerySelector("button")!.SetAttribute("value", office.People[Role.LanhDao].Id.ToString());

        var page = await form.SubmitAsync();

        Assert.Contains("không còn hiệu lực", page.Words);
        Assert.DoesNotContain("Chức danh LanhDao", page.One("header").TextContent);
    }
}
