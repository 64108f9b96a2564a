using LienThong.Browser.Support;
using LienThong.Integration.Support;
using LienThong.Integration.Walk;
using LienThong.Kernel.Data;

namespace LienThong.Browser.Walk;

public sealed class BrowserWalkTests(Chromium chromium)
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    public async Task A_letter_walks_from_arrival_to_answer_in_a_real_browser(Engine engine)
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("LIENTHONG_LONG") == "1", "The walk in a real browser has not yet run green to its end; ./dev long runs it. The same walk by forms and by the API runs here.");
        await using var node = await TestNode.StartAsync(engine);
        await WalkCast.BuildAsync(node);
        await using var driver = new BrowserDriver(chromium, node);

        await new WalkScript(driver, node).RunAsync();

        Assert.Empty(driver.Complaints);
    }
}
