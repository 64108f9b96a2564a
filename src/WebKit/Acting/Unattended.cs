namespace LienThong.WebKit;

/// <summary>Marks a route that an open page asks for by itself: the asking does not count as the person's presence, so a forgotten screen is signed out in its time.</summary>
public sealed class Unattended
{
    /// <summary>The mark.</summary>
    public static readonly Unattended Mark = new();
}
