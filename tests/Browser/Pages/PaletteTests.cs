using LienThong.Browser.Support;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using Microsoft.Playwright;

namespace LienThong.Browser.Pages;

public sealed class PaletteTests(Chromium chromium)
{
    [Fact]
    public async Task A_few_letters_without_marks_lead_to_a_page_press_a_button_or_search()
    {
        await using var node = await TestNode.StartAsync(Engine.Sqlite);
        await SmallProvince.BuildAsync(node);
        var page = await chromium.OpenAsync(node.Address);
        await page.SignInAsync("so.vanthu");

        await TypeAsync(page, "so van ban di");
        await page.WaitForURLAsync("**/so-di");
        await page.GotoAsync("/van-ban-den");
        await TypeAsync(page, "vao so");
        await page.WaitForURLAsync("**/van-ban-den/vao-so");
        await TypeAsync(page, "nen toi");
        await page.Locator("html[data-bs-theme=dark]").WaitForAsync();
        await TypeAsync(page, "phủ sóng vùng lõm");
        await page.WaitForURLAsync(url => new Uri(url).AbsolutePath == "/tim-kiem");

        Assert.Equal("phủ sóng vùng lõm", await page.Locator(".bar .seek input").InputValueAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Letters_typed_at_once_after_the_shortcut_are_not_lost()
    {
        await using var node = await TestNode.StartAsync(Engine.Sqlite);
        await SmallProvince.BuildAsync(node);
        var page = await chromium.OpenAsync(node.Address);
        await page.SignInAsync("so.vanthu");

        // All in one task of the browser: no event that it puts off comes between.
        await page.EvaluateAsync("""
            () => {
              const input = document.querySelector('.palette input');
              document.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true }));
              input.value = 'so van ban di';
              input.dispatchEvent(new Event('input'));
              input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
            }
            """);

        await page.WaitForURLAsync("**/so-di", new() { Timeout = 10_000 });
        Assert.Equal("/so-di", new Uri(page.Url).AbsolutePath);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_open_palette_is_sound_and_closes_on_escape()
    {
        await using var node = await TestNode.StartAsync(Engine.Sqlite);
        await SmallProvince.BuildAsync(node);
        var page = await chromium.OpenAsync(node.Address, Screen.Phone);
        await page.SignInAsync("so.lanhdao");
        await page.Keyboard.PressAsync("Control+k");
        await page.Locator(".palette li[aria-selected=true]").WaitForAsync();

        var findings = await page.SeriousFindingsAsync();
        var wide = await page.OverflowsAsync();
        await page.Keyboard.PressAsync("Escape");

        Assert.Empty(findings);
        Assert.False(wide);
        Assert.False(await page.Locator(".palette").IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    private static async Task TypeAsync(IPage page, string words)
    {
        await page.Keyboard.PressAsync("Control+k");
        await page.Locator(".palette input").FillAsync(words);
        await page.Keyboard.PressAsync("Enter");
    }
}
