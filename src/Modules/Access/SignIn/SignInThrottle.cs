using System.Net;
using System.Net.Sockets;
using LienThong.Access.Data;
using LienThong.Kernel;
using LienThong.Kernel.Data;

namespace LienThong.Access.SignIn;

/// <summary>Pauses one address that guesses at many accounts, at passwords and codes alike; counted in the database, so that all nodes count together.</summary>
internal sealed class SignInThrottle(UnitOfWork work, Clock clock)
{
    private const int SubscriberBytes = 8;

    private const string Count = """
        insert into [access.sign_in_failure] as f (source, since, failures) values (@Source, @Now, 1)
        on conflict (source) do update set failures = f.failures + 1
        """;

    /// <summary>When the address may try again; null when it may now.</summary>
    public async Task<DateTimeOffset?> ClosedUntilAsync(Session session, string address, SignInPolicy policy)
    {
        var known = await session.FindAsync<SignInFailures>("select source, since, failures from [access.sign_in_failure] where source = @Source", new { Source = Source(address) });
        return known is not null && known.Since + policy.AddressWindow > clock.Now && known.Failures >= policy.AddressTries ? known.Since + policy.AddressWindow : null;
    }

    public Task FailedAsync(string address, SignInPolicy policy)
    {
        var now = clock.Now;
        return work.MaintainAsync(async s =>
        {
            // Windows that are over, this address's too: the next begins with this failure.
            await s.ExecuteAsync("delete from [access.sign_in_failure] where since <= @Past", new { Past = now - policy.AddressWindow });
            return await s.ExecuteAsync(Count, new { Source = Source(address), Now = now });
        });
    }

    /// <summary>One subscriber has a whole IPv6 network of 64 bits, so that counts as one.</summary>
    internal static string Source(string address)
    {
        if (!IPAddress.TryParse(address, out var ip)) return address;
        if (ip.IsIPv4MappedToIPv6) ip = ip.MapToIPv4();
        return ip.AddressFamily != AddressFamily.InterNetworkV6 ? ip.ToString() : Convert.ToHexString(ip.GetAddressBytes().AsSpan(0, SubscriberBytes));
    }
}
