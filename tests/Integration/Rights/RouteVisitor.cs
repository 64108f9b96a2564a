using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LienThong.Integration.Support;

namespace LienThong.Integration.Rights;

/// <summary>Somebody at the door: a browser's cookies and a token, or nothing. Follows no redirect and keeps no cookie it is given.</summary>
internal sealed partial class RouteVisitor(TestNode node, TestBrowser? browser, string? token) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = node.Address };
    private string? _forgery;

    /// <summary>Posts forms as a page left open too long does.</summary>
    public bool Stale { get; init; }

    /// <summary>Calls a route with these ids in its address; a page's forms are all posted, with whatever fields.</summary>
    public async Task<IReadOnlyList<RouteAnswer>> CallAsync(Route route, string path, JsonObject body)
    {
        if (route.IsApi) return [await SendAsync(route, path, route.Method == "GET" ? null : JsonContent.Create(body))];
        if (route.Method == "GET") return [await SendAsync(route, path, null)];
        var shown = browser is null ? new RouteAnswer(0, "", null) : await SendAsync(new("GET", path, "", ""), path, null);
        var forgery = await ForgeryAsync();
        var answers = new List<RouteAnswer>();
        foreach (var handler in Handlers().Matches(shown.Text).Select(m => m.Groups[1].Value).Distinct().DefaultIfEmpty(""))
        {
            var fields = body.Where(f => f.Value is JsonValue).SelectMany(f => new[] { (f.Key, $"{f.Value}"), ($"Input.{char.ToUpperInvariant(f.Key[0])}{f.Key[1..]}", $"{f.Value}") });
            var form = new FormUrlEncodedContent([.. fields.Append(("_handler", handler)).Append(("__RequestVerificationToken", forgery)).Select(f => KeyValuePair.Create(f.Item1, f.Item2))]);
            answers.Add(await SendAsync(route, path, form));
        }

        return answers;
    }

    private async Task<RouteAnswer> SendAsync(Route route, string path, HttpContent? content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Parse(route.Method), path) { Content = content };
        if (route.IsApi && token is not null) request.Headers.Add("Authorization", $"Bearer {token}");
        if (!route.IsApi && browser is not null) request.Headers.Add("Cookie", browser.Cookies.GetCookieHeader(node.Address));
        using var answer = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return new((int)answer.StatusCode, await ReadAsync(answer), answer.Headers.Location?.ToString());
    }

    // A workbook's words are inside its package; of a stream of events the first is read.
    private static async Task<string> ReadAsync(HttpResponseMessage answer)
    {
        if (answer.Content.Headers.ContentType?.MediaType == "text/event-stream")
        {
            using var events = new StreamReader(await answer.Content.ReadAsStreamAsync());
            return await events.ReadLineAsync() ?? "";
        }

        var bytes = await answer.Content.ReadAsByteArrayAsync();
        return answer.Content.Headers.ContentType?.MediaType?.Contains("spreadsheet", StringComparison.Ordinal) == true ? Workbook.Words(bytes) : System.Text.Encoding.UTF8.GetString(bytes);
    }

    // One token serves all forms of a session.
    private async Task<string> ForgeryAsync() => _forgery ??= browser is null || Stale
        ? "stale" : (await browser.GetAsync("/tai-khoan")).One("input[name=__RequestVerificationToken]").GetAttribute("value")!;

    public void Dispose() => _http.Dispose();

    [GeneratedRegex("name=\"_handler\" value=\"([^\"]*)\"")]
    private static partial Regex Handlers();
}

/// <summary>What a route answered.</summary>
internal sealed record RouteAnswer(int Status, string Text, string? Location)
{
    /// <summary>Sent to the sign-in page, or told to sign in.</summary>
    public bool AsksToSignIn => Status == 401 || (Status is 302 or 303 && Location?.Contains("/dang-nhap", StringComparison.Ordinal) == true);

    public bool IsOk => Status is >= 200 and < 300;
}
