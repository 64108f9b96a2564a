namespace LienThong.Kernel.Operating;

/// <summary>The operator asked for what cannot be done; the message says why and what to do instead.</summary>
public sealed class OperatingException(string code, string message) : Exception(message)
{
    /// <summary>Stable, e.g. <c>backup.damaged</c>.</summary>
    public string Code => code;
}
