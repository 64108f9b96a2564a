using System.Net;
using System.Text.Json.Nodes;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Access.EndSession;

public sealed class EndSessionTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    [Theory, Engines]
    public async Task A_session_ended_from_another_browser_is_over_at_once_and_the_one_that_asked_goes_on(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var desk = await office.SignedInAsync(Role.ChuyenVien);
        using var phone = await office.SignedInAsync(Role.ChuyenVien);

        var after = await (await desk.GetAsync("/tai-khoan")).Form("/tai-khoan/phien/ket-thuc-khac").SubmitAsync();

        Assert.Contains("Đã kết thúc 1 phiên đăng nhập", after.Words);
        Assert.Equal("/dang-nhap", (await phone.GetAsync("/tai-khoan")).Address.AbsolutePath);
        Assert.Equal("/tai-khoan", (await desk.GetAsync("/tai-khoan")).Address.AbsolutePath);
        Assert.Equal(1, await office.AuditedAsync("access.session.ended"));
    }

    [Theory, Engines]
    public async Task Nobody_ends_a_session_of_somebody_else(Engine engine)
    {
        var node = await nodes.OnAsync(engine);
        var office = await RoleOffice.AddAsync(node);
        using var clerk = await office.SignedInAsync(Role.VanThu);
        using var head = await office.SignedInAsync(Role.TruongPhong);
        using var api = await node.ApiAsync(office.UserOf(Role.VanThu));
        var id = (string)JsonNode.Parse(await api.GetStringAsync("/api/v1/access/sessions"))!.AsArray().Single()!["id"]!;
        using var other = await node.ApiAsync(office.UserOf(Role.TruongPhong));

        using var answer = await other.PostAsync($"/api/v1/access/sessions/{id}/end", null);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("/tai-khoan", (await clerk.GetAsync("/tai-khoan")).Address.AbsolutePath);
    }

    [Theory, Engines]
    public async Task Signing_out_and_a_new_password_leave_no_session_and_no_token_behind(Engine engine)
    {
        var node = await nodes.OnAsync(engine);
        var office = await RoleOffice.AddAsync(node);
        using var desk = await office.SignedInAsync(Role.LanhDao);
        using var phone = await office.SignedInAsync(Role.LanhDao);
        using var api = await node.ApiAsync(office.UserOf(Role.LanhDao));

        await (await phone.GetAsync("/tai-khoan")).Form("/dang-xuat").SubmitAsync();
        var one = JsonNode.Parse(await api.GetStringAsync("/api/v1/access/sessions"))!.AsArray().Count;
        using var third = await office.SignedInAsync(Role.LanhDao);
        await (await desk.GetAsync("/tai-khoan/doi-mat-khau")).Form("change-password").Fill("Old", RoleOffice.Password).Fill("New", "Lúa chín trên nương 2026").Fill("Repeat", "Lúa chín trên nương 2026").SubmitAsync();

        Assert.Equal(1, one);
        Assert.Equal(HttpStatusCode.Unauthorized, (await api.GetAsync("/api/v1/access/sessions")).StatusCode);
        using var anew = await node.ApiAsync(office.UserOf(Role.LanhDao));
        Assert.Single(JsonNode.Parse(await anew.GetStringAsync("/api/v1/access/sessions"))!.AsArray());
        Assert.Equal("/tai-khoan", (await desk.GetAsync("/tai-khoan")).Address.AbsolutePath);
        Assert.Equal("/dang-nhap", (await third.GetAsync("/tai-khoan")).Address.AbsolutePath);
    }
}
