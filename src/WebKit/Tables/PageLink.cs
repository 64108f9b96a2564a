using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace LienThong.WebKit;

/// <summary>Addresses that keep the filters of the page in hand and change some of them.</summary>
public static class PageLink
{
    /// <summary>The page's own address with these values set; null or empty takes one out: <c>PageLink.With(Http.Request, ("sau", key), ("truoc", null))</c>.</summary>
    public static string With(HttpRequest request, params ReadOnlySpan<(string Name, string? Value)> changes)
    {
        var query = request.Query.ToDictionary(q => q.Key, q => q.Value, StringComparer.Ordinal);
        foreach (var (name, value) in changes)
        {
            query.Remove(name);
            if (!string.IsNullOrEmpty(value)) query[name] = value;
        }
        return QueryHelpers.AddQueryString(request.Path.Value ?? "/", query.Where(q => !string.IsNullOrEmpty(q.Value.ToString())));
    }
}
