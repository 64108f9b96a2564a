using LienThong.Browser.Support;
using LienThong.Integration.Statistics;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using Microsoft.Playwright;

namespace LienThong.Browser.Statistics.FillReturn;

public sealed class ReturnCycleTests(Chromium chromium)
{
    private const string Paste = """
        text => {
          const data = new DataTransfer();
          data.setData('text/plain', text);
          document.querySelector('#v1').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
        }
        """;

    [Fact]
    public async Task An_enterprise_pastes_answers_and_sends_and_the_officer_returns_and_approves_until_overview_and_review_say_it()
    {
        await using var node = await TestNode.StartAsync(Engine.Sqlite);
        using var desk = await ReturnDesk.BuildAsync(node);
        await desk.AddAsync("dn.mot", "post", "Công ty Bưu chính Đất Mũi", "2000123456");
        var enterprise = await chromium.OpenAsync(node.Address);
        await enterprise.SignInAsync("dn.mot");
        Assert.EndsWith("/bao-cao", new Uri(enterprise.Url).AbsolutePath, StringComparison.Ordinal);

        await enterprise.GotoAsync("/bao-cao/buu-chinh-nam/2025");
        await enterprise.EvaluateAsync(Paste, "1.235\n\"2.184\"\n35,5\n1.000\n700\n200\n900\n50\n60\n");
        await enterprise.GetByText("phần thừa chưa được nhận").WaitForAsync();
        Assert.Equal("50", await enterprise.InputValueAsync("#v8"));
        await SendAsync(enterprise);
        await enterprise.Locator("#e-a4").GetByText("lệch 100").WaitForAsync();
        await enterprise.FillAsync("#a4", "100 bưu gửi chưa rõ trong nước hay quốc tế");
        await SendAsync(enterprise);
        await enterprise.GetByText("Chờ duyệt").First.WaitForAsync();

        var officer = await chromium.OpenAsync(node.Address);
        await officer.SignInAsync("so.truongphong");
        await DecideAsync(officer, "SendBack", "Thiếu số nộp ngân sách quý IV");
        await enterprise.ReloadAsync();
        await enterprise.GetByText("Thiếu số nộp ngân sách quý IV").First.WaitForAsync();
        await enterprise.FillAsync("#v3", "36,5");
        await SendAsync(enterprise);
        await DecideAsync(officer, "Approve", "");

        await officer.GotoAsync($"/thong-ke/tong-quan?tinh={ReturnDesk.Province:N}&nam=2025");
        await officer.GetByText("36,5 tỷ đồng").First.WaitForAsync();
        await officer.GotoAsync($"/thong-ke/tong-ket/{ReturnDesk.Province:N}/2025");
        await officer.GetByRole(AriaRole.Link, new() { Name = "1.235 người", Exact = true }).ClickAsync();
        await officer.GetByText("Công ty Bưu chính Đất Mũi").WaitForAsync();
        await enterprise.Context.CloseAsync();
        await officer.Context.CloseAsync();
    }

    private static Task SendAsync(IPage page) => page.TurnAsync(() => page.ClickAsync("button[name=send]"));

    private static async Task DecideAsync(IPage page, string action, string why)
    {
        await page.GotoAsync("/thong-ke/bao-cao?bieu=buu-chinh-nam&ky=2025");
        await page.GetByRole(AriaRole.Link, new() { Name = "Công ty Bưu chính Đất Mũi" }).ClickAsync();
        await page.FillAsync("[name=why]", why);
        await page.TurnAsync(() => page.ClickAsync($"button[value={action}]"));
    }
}
