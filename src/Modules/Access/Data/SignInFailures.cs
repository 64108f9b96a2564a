namespace LienThong.Access.Data;

/// <summary>Wrong tries of one address since the first of them.</summary>
internal sealed class SignInFailures
{
    public string Source { get; init; } = "";
    public DateTimeOffset Since { get; init; }
    public int Failures { get; init; }
}
