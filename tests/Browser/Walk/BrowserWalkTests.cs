using LienThong.Browser.Support;
using LienThong.Integration.Support;
using LienThong.Integration.Walk;
using LienThong.Kernel.Data;

namespace LienThong.Browser.Walk;

public sealed class BrowserWalkTests(Chromium chromium)
{
    [Theory, Engines]
    public async Task A_letter_walks_from_arrival_to_answer_in_a_real_browser(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        await WalkCast.BuildAsync(node);
        await using var driver = new BrowserDriver(chromium, node);

        await new WalkScript(driver, node).RunAsync();

        Assert.True(driver.Complaints.Count == 0, string.Join('\n', driver.Complaints));
    }
}
