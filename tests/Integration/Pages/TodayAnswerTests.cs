using System.Net;
using LienThong.Integration.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Pages;

public sealed class TodayAnswerTests
{
    [Theory, Engines]
    public async Task One_click_on_Hom_nay_leads_to_the_form_of_the_commonest_answer(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        await o.RegisteredAsync("11");
        await o.PresentedAsync("12");
        await o.SteeredAsync("13");
        await o.DoneAsync("14");
        var answers = new SortedSet<string>(StringComparer.Ordinal);

        foreach (var user in (string[])["so.vanthu", "so.lanhdao", "so.truongphong"])
        {
            using var browser = await o.Node.SignInAsync(user);
            foreach (var link in (await browser.GetAsync("/hom-nay")).Document.QuerySelectorAll(".day .do a:not([aria-hidden])"))
            {
                var page = await browser.GetAsync(link.GetAttribute("href")!);
                Assert.Equal(HttpStatusCode.OK, page.Status);
                Assert.Single(page.All("main form.sheet .save-line .btn-primary"));
                answers.Add(link.FirstChild!.TextContent.Trim());
            }
        }

        Assert.Equal(new SortedSet<string>(["Bút phê", "Phân công", "Trình", "Xác nhận"], StringComparer.Ordinal), answers);
    }
}
