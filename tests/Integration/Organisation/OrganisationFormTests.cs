using System.Net;
using LienThong.Integration.Access;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.WebKit;

namespace LienThong.Integration.Organisation;

/// <summary>The keepers' forms, each walked once by who may and refused to who may not.</summary>
public sealed class OrganisationFormTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    [Theory, Engines]
    public async Task A_person_is_added_corrected_moved_and_leaves(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var keeper = await office.SignedInAsync(Role.QuanTriCoQuan);
        var today = office.Node.Get<Clock>().Today;

        var form = (await keeper.GetAsync($"/to-chuc/{office.Agency}/them-nguoi")).Form("add-person");
        var added = await form.Fill("FullName", "Vàng Thị Dợ").Fill("Title", "Chuyên viên").Fill("Role", "ChuyenVien").Fill("Unit", "Phòng Tổng hợp").Fill("Phone", "0290 3 831 111").SubmitAsync();
        var page = await added.FollowAsync("Vàng Thị Dợ");
        var corrected = await page.Form("edit-person").Fill("FullName", "Vàng Thị Dở").SubmitAsync();
        var moved = await (await corrected.FollowAsync("Vàng Thị Dở")).Form("appoint").Fill("Title", "Phó Trưởng phòng").Fill("From", Vn.Date(today)).Check("EndsOld").SubmitAsync();
        var left = await (await moved.FollowAsync("Vàng Thị Dở")).Form("end-appointment").Fill("EndsAt", Vn.Date(today.AddDays(1))).SubmitAsync();
        var tomorrow = await keeper.GetAsync($"/to-chuc/{office.Agency}?ngay={today.AddDays(1):yyyy-MM-dd}");

        Assert.Contains("0290 3 831 111", added.Words);
        Assert.Contains("Phó Trưởng phòng", moved.Words);
        Assert.Contains("Đã ghi ngày thôi", left.Words);
        Assert.DoesNotContain("Vàng Thị Dở", tomorrow.Words);
    }

    [Theory, Engines]
    public async Task A_wrong_form_keeps_what_was_typed_and_says_what_is_wrong(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var keeper = await office.SignedInAsync(Role.QuanTriCoQuan);

        var page = await (await keeper.GetAsync($"/to-chuc/{office.Agency}/them-nguoi")).Form("add-person").Fill("FullName", "Vàng Thị Dợ").Fill("Phone", "gọi sau").SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal("Vàng Thị Dợ", page.Form("add-person")["FullName"]);
        Assert.Contains("Số điện thoại chỉ gồm", page.Words);
    }

    [Theory, Engines]
    public async Task Another_agencys_keeper_finds_no_form_here(Engine engine)
    {
        var own = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        var other = await RoleOffice.AddAsync(own.Node);
        using var keeper = await own.SignedInAsync(Role.QuanTriCoQuan);

        Assert.Equal(HttpStatusCode.NotFound, (await keeper.GetAsync($"/to-chuc/{other.Agency}/them-nguoi")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await keeper.GetAsync($"/to-chuc/nguoi/{other.People[Role.VanThu].Id}")).Status);
        Assert.False((await keeper.GetAsync($"/to-chuc/{other.Agency}")).HasForm("add-person"));
        Assert.Equal(HttpStatusCode.Forbidden, (await keeper.GetAsync($"/to-chuc/{own.Agency}/doi-ten")).Status);
    }

    [Theory, Engines]
    public async Task An_agency_is_founded_identified_renamed_and_passes_on(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var system = await office.SignedInAsync(Role.QuanTriHeThong);
        var today = office.Node.Get<Clock>().Today;

        var founded = await (await system.GetAsync("/to-chuc/them")).Form("add-agency").Fill("Name", $"Trung tâm Dữ liệu {office.Number}").Fill("ShortName", "TTDL").Fill("Notation", "TTDL")
            .Fill("Level", "Subordinate").Fill("Code", $"H77.{office.Number}").Fill("From", "01/03/2025").SubmitAsync();
        var path = founded.Address.AbsolutePath;
        var identified = await (await system.GetAsync($"{path}/ma-dinh-danh")).Form("identify-agency").Fill("Code", $"000.00.{office.Number}.H77").SubmitAsync();
        var renamed = await (await system.GetAsync($"{path}/doi-ten")).Form("rename-agency").Fill("Name", $"Trung tâm Chuyển đổi số {office.Number}").Fill("From", Vn.Date(today)).SubmitAsync();
        var old = await system.GetAsync($"{path}?ngay=2025-06-01");
        var passed = await (await system.GetAsync($"{path}/ke-thua")).Form("succeed-agency").Fill("To", office.Agency.ToString()).Fill("On", Vn.Date(today.AddDays(1))).Check("Ends").SubmitAsync();
        var unit = await (await system.GetAsync($"{path}/them-don-vi")).Form("add-unit").Fill("Name", "Phòng Vận hành").Fill("Notation", "VH").SubmitAsync();

        Assert.Contains($"H77.{office.Number}", founded.Words);
        Assert.Contains($"000.00.{office.Number}.H77", identified.Words);
        Assert.StartsWith("Trung tâm Chuyển đổi số", renamed.One("h1").TextContent);
        Assert.StartsWith("Trung tâm Dữ liệu", old.One("h1").TextContent);
        Assert.Contains("chuyển toàn bộ sang", passed.Words);
        Assert.Contains("Phòng Vận hành", unit.Words);
    }
}
