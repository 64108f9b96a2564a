namespace LienThong.Kernel.Operating;

/// <summary>Where people reach this installation: links in mails begin with it, and passkeys are bound to its host for good and answer to its origins only.</summary>
/// <param name="Origins">As browsers write them, the first being the one that is told; none: whatever address a request came to.</param>
public sealed record Site(IReadOnlyList<Uri> Origins)
{
    /// <summary><c>https://vanban.tinh.gov.vn</c>; several with blanks between.</summary>
    public const string Variable = "LIENTHONG_SITE";

    /// <summary>No address is set.</summary>
    public static readonly Site Unset = new([]);

    /// <summary>Host of the first origin; null when none is set.</summary>
    public string? Host => Origins.Count > 0 ? Origins[0].Host : null;

    /// <summary>What the administrator set in the environment.</summary>
    public static Site FromEnvironment() => Read(Environment.GetEnvironmentVariable(Variable));

    /// <summary>What is no address of a site stops the node (<c>kernel.site</c>): passkeys made for a wrong one would be lost.</summary>
    public static Site Read(string? text) => new([.. (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(t => Uri.TryCreate(t, UriKind.Absolute, out var site) && site.Scheme is "https" or "http" && site.AbsolutePath == "/" ? site : throw new OperatingException("kernel.site", OperatingTexts.SiteWrong(t)))]);

    /// <summary>Whether a browser's page of that origin is ours.</summary>
    public bool Holds(string origin, string requested) => Origins.Count > 0 ? Origins.Any(o => Written(o) == origin) : origin == requested;

    /// <summary>A page's whole address, for those who read it elsewhere; null when no address is set.</summary>
    public string? Link(string path) => Origins.Count > 0 ? Written(Origins[0]) + path : null;

    private static string Written(Uri origin) => origin.GetLeftPart(UriPartial.Authority);
}
