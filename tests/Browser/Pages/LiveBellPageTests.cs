using LienThong.Browser.Support;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Work;
using Microsoft.Playwright;

namespace LienThong.Browser.Pages;

public sealed class LiveBellPageTests(Chromium chromium)
{
    [Fact]
    public async Task The_bell_of_every_tab_counts_by_one_stream_and_goes_on_when_its_tab_closes()
    {
        await using var node = await TestNode.StartAsync(Engine.Sqlite);
        var province = await SmallProvince.BuildAsync(node);
        var (bell, person) = (node.Get<NoticeBell>(), province["so.lanhdao"].Person);
        var first = await chromium.OpenAsync(node.Address);
        await first.SignInAsync("so.lanhdao");
        await first.GotoAsync("/hom-nay");
        var second = await first.Context.NewPageAsync();
        await second.GotoAsync("/van-ban-den");
        await UntilAsync(() => bell.Listening(person) == 1);

        await province.TellAsync("so.lanhdao");
        await Task.WhenAll(CountsAsync(first, "1"), CountsAsync(second, "1"));
        var streams = bell.Listening(person);
        await first.CloseAsync();
        await UntilAsync(() => bell.Listening(person) == 1);
        await province.TellAsync("so.lanhdao");
        await CountsAsync(second, "2");
        await second.Context.CloseAsync();

        Assert.Equal(1, streams);
    }

    private static Task CountsAsync(IPage page, string count) => page.Locator(".bell .count").Filter(new() { HasText = count, Visible = true }).WaitForAsync();

    private static async Task UntilAsync(Func<bool> so)
    {
        for (var tries = 0; !so(); tries++)
        {
            Assert.True(tries < 300, "The stream was not opened.");
            await Task.Delay(100);
        }
    }
}
