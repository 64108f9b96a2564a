using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Browser.Support;

public sealed class ChromiumTests(Chromium chromium)
{
    [Fact]
    public async Task The_browser_reaches_a_node_and_axe_sees_a_planted_fault()
    {
        await using var node = await TestNode.StartAsync(Engine.Sqlite);
        var page = await chromium.OpenAsync(node.Address, Screen.Phone);

        var answer = await page.GotoAsync("/openapi/v1.json");
        await page.GotoAsync("about:blank");
        await page.SetContentAsync("<html lang=vi><title>Thử</title><main><img src=''><div style='width:900px'>rộng</div></main></html>");

        Assert.Equal(200, answer!.Status);
        Assert.Contains(await page.SeriousFindingsAsync(), f => f.StartsWith("image-alt", StringComparison.Ordinal));
        Assert.True(await page.OverflowsAsync());
    }
}
