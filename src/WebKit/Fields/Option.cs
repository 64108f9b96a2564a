namespace LienThong.WebKit;

/// <summary>One choice of a select, radio or check list: what is posted, what is read, and a line beneath.</summary>
public sealed record Option(string Value, string Text, string? Under = null);
