using System.Collections.Concurrent;
using LienThong.Kernel;

namespace LienThong.Access.SignIn;

/// <summary>Slows one address that guesses many names; an office behind one address still has room for its mornings.</summary>
internal sealed class SignInThrottle(Clock clock)
{
    public const int FailuresAllowed = 60;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);
    private const int Remembered = 10_000;
    private readonly ConcurrentDictionary<string, (DateTimeOffset Since, int Failures)> _known = new();

    public bool Allows(string address) =>
        !_known.TryGetValue(address, out var known) || known.Since + Window < clock.Now || known.Failures < FailuresAllowed;

    public void Failed(string address)
    {
        var now = clock.Now;
        if (_known.Count > Remembered) _known.Clear();
        _known.AddOrUpdate(address, (now, 1), (_, known) => known.Since + Window < now ? (now, 1) : (known.Since, known.Failures + 1));
    }
}
