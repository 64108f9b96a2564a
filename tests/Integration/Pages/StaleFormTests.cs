using System.Net;
using LienThong.Integration.Access;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Pages;

/// <summary>A form of a page that was opened before its reader signed in again.</summary>
public sealed class StaleFormTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    [Theory, Engines]
    public async Task It_is_refused_by_a_page_that_shows_what_was_typed(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var clerk = await office.SignedInAsync(Role.VanThu);
        var form = (await clerk.GetAsync("/van-ban-den/vao-so")).Form("register").Fill("Subject", "V/v rà soát <b>hệ thống</b> camera").Fill("CodeNumber", "15/QĐ-STTTT");

        var refused = await Stale(form).SubmitAsync("save");

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("Biểu mẫu đã hết hạn", refused.Words, StringComparison.Ordinal);
        Assert.Equal(["15/QĐ-STTTT", "23/11/2026", "V/v rà soát <b>hệ thống</b> camera"], refused.All(".result-text").Order(StringComparer.Ordinal));
        Assert.Empty(refused.All("main form"));
    }

    [Theory, Engines]
    public async Task Passwords_are_not_shown(Engine engine)
    {
        using var stranger = new TestBrowser(await nodes.OnAsync(engine));
        var form = (await stranger.GetAsync("/dang-nhap")).Form("sign-in").Fill("UserName", "ai đó").Fill("Password", "mật khẩu của tôi");

        var refused = await Stale(form).SubmitAsync();

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("Biểu mẫu đã hết hạn", refused.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("mật khẩu của tôi", refused.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_form_is_refused_and_breaks_nothing()
    {
        var node = await nodes.OnAsync(Engine.Sqlite);
        using var http = new HttpClient { BaseAddress = node.Address };

        var answer = await http.PostAsync("/giao-dien", new StringContent("<a/>", System.Text.Encoding.UTF8, "text/xml"));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    private static TestForm Stale(TestForm form)
    {
        form.Element.QuerySelector("input[name=__RequestVerificationToken]")!.SetAttribute("value", "hết hạn");
        return form;
    }
}
