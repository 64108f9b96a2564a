using LienThong.Integration.Support;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Integration.Rights;

/// <summary>One way into the node: a method, a pattern, the action of tests/rights.csv that it is, and the kind of record in its address.</summary>
internal sealed record Route(string Method, string Pattern, string Action, string Record)
{
    /// <summary>Needs no sign-in.</summary>
    public const string Open = "open";

    /// <summary>Everybody who is signed in, whatever the role: it speaks of nobody else.</summary>
    public const string SignedIn = "signed-in";

    /// <summary>No record stands in the address.</summary>
    public const string None = "-";

    public string Name => $"{Method} {Pattern}";

    public bool IsApi => Pattern.StartsWith("/api/", StringComparison.Ordinal);
}

/// <summary>tests/routes.csv, written by hand, and the routes that a running node really has.</summary>
internal static class Routes
{
    /// <summary>A page is read by GET and its forms are posted to the same address.</summary>
    public static readonly IReadOnlyList<Route> Written =
        [.. File.ReadLines(Root.Find("tests/routes.csv")).Skip(1).Select(l => l.Split(',')).SelectMany(c => Methods(c[0]).Select(m => new Route(m, c[1], c[2], c[3])))];

    public static IEnumerable<string> Of(TestNode node) => node.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .SelectMany(e => Methods(e).Select(m => $"{m} /{e.RoutePattern.RawText!.TrimStart('/')}"))
        .Where(r => !r.StartsWith("HEAD ", StringComparison.Ordinal)).Distinct();

    private static string[] Methods(string written) => written == "PAGE" ? ["GET", "POST"] : [written];

    private static IReadOnlyList<string> Methods(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is { Count: > 0 } methods ? methods : ["ANY"];
}
