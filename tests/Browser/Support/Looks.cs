using LienThong.Integration.Support;

namespace LienThong.Browser.Support;

/// <summary>How pages of a walk look on desktop, phone and in the dark; kept in the folder that LIENTHONG_LOOKS names, nothing is kept without it.</summary>
internal static class Looks
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("LIENTHONG_LOOKS");

    /// <summary>Where a file of this name is kept; null where nothing is.</summary>
    public static string? PathOf(string name) => Folder is null ? null : Path.Combine(Folder, name);

    public static async Task TakeAsync(Chromium chromium, TestNode node, params (string User, string Name, string Path)[] pages)
    {
        if (Folder is null) return;
        foreach (var screen in new[] { Screen.Desktop, Screen.Phone, Screen.Night })
            foreach (var user in pages.GroupBy(p => p.User))
            {
                var window = await chromium.SignedInAsync(node, user.Key, screen);
                foreach (var (_, name, path) in user)
                {
                    await window.GotoAsync(path);
                    await window.ScreenshotAsync(new() { Path = PathOf($"{name}-{screen.Name}.png"), FullPage = true });
                }

                await window.Context.CloseAsync();
            }
    }
}
