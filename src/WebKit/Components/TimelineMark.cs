namespace LienThong.WebKit;

/// <summary>One thing that happened to a record: when, what in words, by whom (with position), and a note.</summary>
public sealed record TimelineMark(DateTimeOffset At, string Text, string? Who = null, string? Note = null, Tone Tone = Tone.Neutral)
{
    /// <summary>What it happened to, where a timeline tells of several records.</summary>
    public string? Of { get; init; }

    /// <summary>The page of what it happened to.</summary>
    public string? Link { get; init; }
}
