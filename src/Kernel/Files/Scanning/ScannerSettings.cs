namespace LienThong.Kernel.Files;

/// <summary>The virus scanner of this installation.</summary>
/// <param name="Address">clamd: <c>host:port</c> or the path of its socket; null when there is none.</param>
/// <param name="Quarantine">Whether what no scanner has looked at is kept back; else it is handed out with a mark.</param>
/// <param name="Time">Longest wait for one answer.</param>
public sealed record ScannerSettings(string? Address = null, bool Quarantine = false, TimeSpan? Time = null)
{
    /// <summary>Where clamd is.</summary>
    public const string AddressVariable = "LIENTHONG_CLAMD";

    /// <summary><c>quarantine</c>, or <c>accept</c> (when unset too).</summary>
    public const string UnscannedVariable = "LIENTHONG_UNSCANNED";

    /// <summary>What the administrator set in the environment.</summary>
    public static ScannerSettings FromEnvironment() => new(
        Environment.GetEnvironmentVariable(AddressVariable) is { Length: > 0 } address ? address : null,
        string.Equals(Environment.GetEnvironmentVariable(UnscannedVariable), "quarantine", StringComparison.OrdinalIgnoreCase));

    internal TimeSpan Patience => Time ?? TimeSpan.FromSeconds(60);
}
