namespace LienThong.WebKit;

/// <summary>One word of a conversation over a document: who (with position), when, what, to whom; an order stands out in blue.</summary>
public sealed record TalkWord(string Who, string Position, DateTimeOffset At, string Text, string? To = null, bool Order = false);
