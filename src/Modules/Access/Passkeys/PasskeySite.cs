using LienThong.Kernel.Operating;

namespace LienThong.Access.Passkeys;

/// <summary>Where people reach this installation: a passkey is bound to its host for good, and answers to its origins only.</summary>
/// <param name="Origins">As browsers write them, the host of the first being the passkeys' own; none: whatever address the request came to.</param>
internal sealed record PasskeySite(IReadOnlyList<Uri> Origins)
{
    /// <summary><c>https://vanban.tinh.gov.vn</c>; several with blanks between.</summary>
    public const string Variable = "LIENTHONG_SITE";

    /// <summary>Host of the passkeys; null when none is set.</summary>
    public string? Host => Origins.Count > 0 ? Origins[0].Host : null;

    public static PasskeySite FromEnvironment() => Read(Environment.GetEnvironmentVariable(Variable));

    /// <summary>What is no address of a site stops the node: passkeys made for a wrong one would be lost.</summary>
    public static PasskeySite Read(string? text) => new([.. (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(t => Uri.TryCreate(t, UriKind.Absolute, out var site) && site.Scheme is "https" or "http" && site.AbsolutePath == "/" ? site : throw new OperatingException("access.passkey.site", PasskeyWords.SiteWrong(t)))]);

    /// <summary>Whether a browser's page of that origin is ours.</summary>
    public bool Holds(string origin, string requested) => Origins.Count > 0 ? Origins.Any(o => o.GetLeftPart(UriPartial.Authority) == origin) : origin == requested;
}
