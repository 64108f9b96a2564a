using Microsoft.Playwright;

namespace LienThong.Browser.Support;

/// <summary>Hands that have a keyboard and no mouse; every place they stop at must show that it has the focus.</summary>
internal sealed class Keys(IPage page)
{
    private const int FarthestStop = 150;

    // Nothing, or only the body, has the focus after the last stop of a page: the next Tab begins again.
    private const string Seen = """
        () => {
            const at = document.activeElement;
            if (!at || at === document.body) return null;
            const ringed = e => { const s = getComputedStyle(e); return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0; };
            // A row that is one link, or a label that is one button, wears the ring in its place.
            const around = at.closest('label, li, tr, .file-pick');
            return ringed(at) || getComputedStyle(at).boxShadow !== 'none' || (around && ringed(around)) ? null : at.outerHTML.slice(0, 120);
        }
        """;

    /// <summary>Goes from stop to stop until the element has the focus.</summary>
    public async Task ToAsync(ILocator target)
    {
        for (var stops = 0; stops < FarthestStop; stops++)
        {
            if (await target.EvaluateAsync<bool>("e => e === document.activeElement")) return;
            await page.Keyboard.PressAsync("Tab");
            var unseen = await page.EvaluateAsync<string?>(Seen);
            Assert.True(unseen is null, $"{page.Url}: the focus is not seen at {unseen}");
        }

        Assert.Fail($"{page.Url}: {FarthestStop} stops and never at {target}");
    }

    /// <summary>Goes there and presses Enter; waits for the page that follows.</summary>
    public async Task EnterAsync(ILocator target)
    {
        await ToAsync(target);
        await page.TurnAsync(() => page.Keyboard.PressAsync("Enter"));
        Assert.Equal(0, await page.Locator(".error-summary").CountAsync());
    }

    /// <summary>Writes, chooses by the arrows, or marks: what the field is.</summary>
    public async Task PutAsync(string name, string value)
    {
        var field = page.Locator($"main form [name='{name}']");
        switch (await field.First.EvaluateAsync<string>("c => c.type"))
        {
            case "checkbox" or "radio":
                await ToAsync(page.Locator($"main form label:has([name='{name}'])").Filter(new() { HasText = value }).First.Locator("input"));
                await page.Keyboard.PressAsync("Space");
                break;
            case "select-one":
                await ToAsync(field.First);
                while (!await field.First.EvaluateAsync<bool>("(s, v) => s.selectedOptions[0].text.includes(v)", value))
                {
                    var before = await field.First.InputValueAsync();
                    await page.Keyboard.PressAsync("ArrowDown");
                    Assert.True(await field.First.InputValueAsync() != before, $"{page.Url}: {name} has no {value}");
                }

                break;
            default:
                await ToAsync(field.First);
                await page.Keyboard.PressAsync("Control+A");
                await page.Keyboard.InsertTextAsync(value);
                break;
        }
    }
}
