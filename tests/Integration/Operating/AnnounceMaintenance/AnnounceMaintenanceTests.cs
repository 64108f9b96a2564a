using System.Net;
using System.Net.Http.Json;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Operating.AnnounceMaintenance;

public sealed class AnnounceMaintenanceTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    private const string Told = "Hệ thống bảo trì từ";

    [Theory, Engines]
    public async Task It_is_told_on_every_page_from_its_hour_on_and_goes_by_itself(Engine engine)
    {
        var announced = await AnnouncedOffice.OnAsync(await nodes.OnAsync(engine));
        var node = announced.Office.Node;
        using var leader = await announced.Office.SignedInAsync(Role.LanhDao);
        using var stranger = new TestBrowser(node);
        var saved = await announced.AnnounceAsync(from: 2, to: 3, told: 1);

        var early = await leader.GetAsync("/hom-nay");
        node.Time.Advance(TimeSpan.FromMinutes(61));
        var (page, signIn, lost) = (await leader.GetAsync("/van-ban-den"), await stranger.GetAsync("/dang-nhap"), await leader.GetAsync("/khong-co-trang-nay"));
        node.Time.Advance(TimeSpan.FromHours(1));
        var during = await leader.GetAsync("/hom-nay");
        node.Time.Advance(TimeSpan.FromHours(1));
        var after = await leader.GetAsync("/hom-nay");

        Assert.Contains("Đã đặt thông báo bảo trì", saved.Words);
        Assert.DoesNotContain(Told, early.Words);
        Assert.All((TestPage[])[page, signIn, lost, during], p => Assert.Contains(Told, p.One(".upkeep").TextContent));
        Assert.EndsWith(": nâng cấp máy chủ", page.All(".upkeep").Single());
        Assert.False(page.Has(".upkeep.now"));
        Assert.True(during.Has(".upkeep.now"));
        Assert.DoesNotContain(Told, after.Words);
        Assert.Equal(1, await announced.Office.AuditedAsync("operating.maintenance.announced"));
    }

    [Theory, Engines]
    public async Task While_it_refuses_writes_people_read_and_sign_in_and_what_they_typed_is_kept(Engine engine)
    {
        var announced = await AnnouncedOffice.OnAsync(await nodes.OnAsync(engine));
        using var api = await announced.Office.Node.ApiAsync(announced.Office.UserOf(Role.VanThu));
        using var clerk = await announced.Office.SignedInAsync(Role.VanThu);
        var form = (await clerk.GetAsync("/van-ban-den/vao-so")).Form("register").Fill("SenderName", "Sở Tài chính").Fill("CodeNumber", "9/STC").Fill("Subject", "Gửi trong lúc bảo trì");
        await announced.AnnounceAsync(from: -0.1, to: 1, refusesWrites: true);

        var refused = await form.SubmitAsync("save");
        var written = await api.PostAsJsonAsync("/api/v1/incoming", new { senderName = "Sở Tài chính", subject = "Gửi bằng phần mềm" });
        using var late = await announced.Office.SignedInAsync(Role.ChuyenVien);
        announced.Office.Node.Time.Advance(TimeSpan.FromHours(1.1));
        var taken = await refused.Form("register").SubmitAsync("save");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.Status);
        Assert.Contains("Hệ thống đang bảo trì đến", refused.Words);
        Assert.Equal("Gửi trong lúc bảo trì", refused.Form("register")["Subject"]);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, written.StatusCode);
        Assert.Contains("kernel.maintenance", await written.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, (await late.GetAsync("/hom-nay")).Status);
        Assert.Contains("Gửi trong lúc bảo trì", taken.Words);
        Assert.Equal(HttpStatusCode.OK, taken.Status);
    }

    [Theory, Engines]
    public async Task A_window_that_is_over_or_half_a_time_is_refused_with_what_was_typed(Engine engine)
    {
        var announced = await AnnouncedOffice.OnAsync(await nodes.OnAsync(engine));

        var over = await announced.AnnounceAsync(from: -2, to: -1, words: "đã qua rồi");
        using var admin = await announced.Office.SignedInAsync(Role.QuanTriHeThong);
        var half = await (await admin.GetAsync(AnnouncedOffice.Page)).Form("announce-maintenance").Fill("Words", "nửa giờ báo").Fill("TellTime", "8 giờ sáng").SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, over.Status);
        Assert.Contains("Giờ kết thúc đã qua", over.Words);
        Assert.Equal("đã qua rồi", over.Form("announce-maintenance")["Words"]);
        Assert.Equal("nửa giờ báo", half.Form("announce-maintenance")["Words"]);
        Assert.Equal("8 giờ sáng", half.Form("announce-maintenance")["TellTime"]);
        Assert.Equal(0, await announced.Office.AuditedAsync("operating.maintenance.announced"));
    }

    [Fact]
    public async Task Another_node_tells_it_within_five_seconds_and_without_a_restart()
    {
        await using var node = await TestNode.StartAsync(Engine.Postgres);
        await using var other = await TestNode.StartAsync(node.Settings, keep: true, time: node.Time);
        var announced = await AnnouncedOffice.OnAsync(node);
        using var stranger = new TestBrowser(other);
        var before = await stranger.GetAsync("/dang-nhap");

        await announced.AnnounceAsync(from: 2, to: 3);
        node.Time.Advance(TimeSpan.FromSeconds(5));

        Assert.DoesNotContain(Told, before.Words);
        Assert.Contains(Told, (await stranger.GetAsync("/dang-nhap")).Words);
    }
}
