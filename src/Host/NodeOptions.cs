using LienThong.Kernel.Data;

namespace LienThong.Host;

/// <summary>How a node is started.</summary>
/// <param name="Data">Where its data is.</param>
/// <param name="Port">TCP port; 0 lets the system choose.</param>
/// <param name="Demo">Whether the sign-in page offers the demo's people.</param>
/// <param name="Time">The clock; tests move it.</param>
/// <param name="Address">What it listens on; 127.0.0.1 when left out.</param>
/// <param name="Background">Whether the loops run: sealer, housekeeping, reminders, mails, days that come.</param>
/// <param name="OperatorPort">TCP port of 127.0.0.1 that also answers /metrics; null for none.</param>
/// <param name="Proxies">Addresses of the proxies in front of it; their X-Forwarded-For and -Proto are believed.</param>
/// <param name="Further">Services of the one who starts it; tests watch requests through them.</param>
internal sealed record NodeOptions(
    DataSettings Data, int Port = 5080, bool Demo = false, TimeProvider? Time = null, bool Background = true, System.Net.IPAddress? Address = null, int? OperatorPort = null, IReadOnlyList<System.Net.IPAddress>? Proxies = null, Action<IServiceCollection>? Further = null);
