using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace LienThong.Host.Operating;

/// <summary>Proxies whose word is taken for who asks and whether by https; nobody else's is, so that an address cannot be made up.</summary>
internal static class Proxies
{
    public static void UseProxies(this WebApplication app, IReadOnlyList<IPAddress>? known)
    {
        if (known is not { Count: > 0 }) return;
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = 1 };
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear();
        foreach (var one in known) options.KnownProxies.Add(one);
        app.UseForwardedHeaders(options);
    }
}
