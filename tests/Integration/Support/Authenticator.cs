using LienThong.Access.Factors;
using LienThong.Kernel;

namespace LienThong.Integration.Support;

/// <summary>The authenticator app in a person's pocket, and the sheet with the recovery codes.</summary>
public sealed class Authenticator
{
    public const string Path = "/tai-khoan/xac-thuc-hai-buoc";
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private readonly TestNode _node;
    private readonly byte[] _secret;

    private Authenticator(TestNode node, string key) => (_node, Key, _secret) = (node, key, Decode(key));

    /// <summary>The key as the page shows it, without blanks.</summary>
    public string Key { get; }

    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    /// <summary>The code shown now.</summary>
    public string Code => Totp.Code(_secret, Totp.StepAt(_node.Get<Clock>().Now));

    /// <summary>A code that the app never shows these minutes.</summary>
    public string Wrong
    {
        get
        {
            var here = Totp.StepAt(_node.Get<Clock>().Now);
            var shown = Enumerable.Range(-1, 4).Select(i => Totp.Code(_secret, here + i)).ToList();
            return Enumerable.Range(0, 5).Select(i => $"{i}{i}{i}{i}{i}{i}").First(c => !shown.Contains(c));
        }
    }

    /// <summary>Waits until the app shows another code.</summary>
    public string Next()
    {
        _node.Time.Advance(TimeSpan.FromSeconds(30));
        return Code;
    }

    /// <summary>The app that typed the key of a set-up page.</summary>
    public static Authenticator Of(TestNode node, TestPage page) => new(node, page.One("dl.facts code").TextContent.Replace(" ", "", StringComparison.Ordinal));

    /// <summary>Turns the second factor of a signed-in person on, as the page asks.</summary>
    public static async Task<Authenticator> TurnOnAsync(TestNode node, TestBrowser browser)
    {
        var page = await browser.GetAsync(Path);
        var app = Of(node, page);
        var told = await page.Form("turn-on").Fill("Code", app.Code).SubmitAsync();
        app.RecoveryCodes = told.All(".code-list code");
        Assert.True(app.RecoveryCodes.Count == 10, $"No codes: {told}");
        return app;
    }

    private static byte[] Decode(string key)
    {
        var bytes = new List<byte>();
        int bits = 0, held = 0;
        foreach (var letter in key)
        {
            held = ((held << 5) | Alphabet.IndexOf(letter, StringComparison.Ordinal)) & 0xfff;
            bits += 5;
            if (bits < 8) continue;
            bits -= 8;
            bytes.Add((byte)(held >> bits));
        }

        return [.. bytes];
    }
}
