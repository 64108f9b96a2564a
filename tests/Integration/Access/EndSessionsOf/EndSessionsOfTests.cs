using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Access.EndSessionsOf;

public sealed class EndSessionsOfTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    [Theory, Engines]
    public async Task An_administrator_sees_who_is_online_and_ends_all_sessions_of_a_person(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var admin = await office.SignedInAsync(Role.QuanTriCoQuan);
        var before = await admin.GetAsync("/quan-tri/tai-khoan?xem=truc-tuyen");
        using var clerk = await office.SignedInAsync(Role.VanThu);
        var online = await admin.GetAsync("/quan-tri/tai-khoan?xem=truc-tuyen");
        var address = $"/quan-tri/tai-khoan/{office.People[Role.VanThu].PersonId}";

        var after = await (await admin.GetAsync(address)).Form(address + "/ket-thuc-phien").SubmitAsync();

        Assert.DoesNotContain(office.UserOf(Role.VanThu), before.Words);
        Assert.Contains(office.UserOf(Role.VanThu), online.Words);
        Assert.Contains("Đã kết thúc 1 phiên đăng nhập", after.Words);
        Assert.Equal("/dang-nhap", (await clerk.GetAsync("/tai-khoan")).Address.AbsolutePath);
        Assert.DoesNotContain(office.UserOf(Role.VanThu), (await admin.GetAsync("/quan-tri/tai-khoan?xem=truc-tuyen")).Words);
    }
}
