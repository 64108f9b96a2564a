using System.Net;
using LienThong.Integration.Access;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Pages;

public sealed class ErrorFrameTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    [Theory, Engines]
    public async Task Who_is_signed_in_keeps_menu_and_bar_on_a_page_that_does_not_exist(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var clerk = await office.SignedInAsync(Role.VanThu);

        var page = await clerk.GetAsync("/khong-co-trang-nay?q=1");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains("Không tìm thấy trang", page.Words);
        Assert.NotEmpty(page.All("#rail .entries a"));
        Assert.Equal("/khong-co-trang-nay?q=1", page.Document.QuerySelector("form[action='/mu-chuc-danh'] input[name=back]")!.GetAttribute("value"));
    }

    [Theory, Engines]
    public async Task A_stranger_sees_it_without_the_frame(Engine engine)
    {
        var node = await nodes.OnAsync(engine);
        using var stranger = new TestBrowser(node);

        var page = await stranger.GetAsync("/loi/404");

        Assert.Contains("Không tìm thấy trang", page.Words);
        Assert.Empty(page.All("#rail"));
    }
}
