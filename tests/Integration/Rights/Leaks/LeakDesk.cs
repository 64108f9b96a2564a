using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using LienThong.Integration.Support;
using LienThong.Kernel;

namespace LienThong.Integration.Rights.Leaks;

/// <summary>One day at the node: everybody's token and browser of that day.</summary>
internal sealed class LeakDesk(TestNode node) : IAsyncDisposable
{
    private readonly HttpClient _plain = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = node.Address };
    private readonly Dictionary<string, HttpClient> _clients = [];
    private readonly Dictionary<string, TestBrowser> _browsers = [];

    public string Today { get; private set; } = "";

    public async Task OpenAsync(DateOnly day)
    {
        await CloseAsync();
        Today = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        node.Time.SetTo(new DateTimeOffset(day.ToDateTime(new TimeOnly(8, 5)), TimeSpan.FromHours(7)));
    }

    /// <summary>A step that must succeed.</summary>
    public async Task<JsonNode?> DoAsync(LeakPerson person, LeakHat hat, string path, JsonObject body)
    {
        var (status, text) = await SendAsync(person, hat, path, body);
        Assert.True(status is >= 200 and < 300, $"{person.User} {path} {body.ToJsonString(Json.Options)}: {status} {text}");
        return text.StartsWith('{') ? JsonNode.Parse(text) : null;
    }

    public async Task<JsonNode> ReadAsync(LeakPerson person, LeakHat hat, string path)
    {
        var (status, text) = await SendAsync(person, hat, path, null);
        Assert.True(status == 200, $"{person.User} {path}: {status} {text}");
        return JsonNode.Parse(text)!;
    }

    /// <summary>A call of the API, in one of the person's hats or in whichever comes first.</summary>
    public async Task<(int Status, string Text)> SendAsync(LeakPerson person, LeakHat? hat, string path, JsonObject? body)
    {
        if (!_clients.TryGetValue(person.User, out var http)) http = _clients[person.User] = await node.ApiAsync(person.User);
        using var request = new HttpRequestMessage(body is null ? HttpMethod.Get : HttpMethod.Post, path) { Content = body is null ? null : JsonContent.Create(body, options: Json.Options) };
        if (hat is not null) request.Headers.Add("X-Hat", hat.Id.ToString());
        using var answer = await http.SendAsync(request);
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>A page or a workbook in the person's browser, as text.</summary>
    public async Task<string> PageAsync(LeakPerson person, string path)
    {
        if (!_browsers.TryGetValue(person.User, out var browser)) browser = _browsers[person.User] = await node.SignInAsync(person.User);
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Cookie", browser.Cookies.GetCookieHeader(node.Address));
        using var answer = await _plain.SendAsync(request);
        Assert.True((int)answer.StatusCode is 200 or 403 or 404 or 422, $"{person.User} {path}: {(int)answer.StatusCode}");
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        return answer.Content.Headers.ContentType?.MediaType?.Contains("spreadsheet", StringComparison.Ordinal) == true ? Workbook.Words(bytes) : System.Text.Encoding.UTF8.GetString(bytes);
    }

    public async Task<string> StageAsync(LeakPerson person, string name, string words)
    {
        if (!_clients.TryGetValue(person.User, out var http)) http = _clients[person.User] = await node.ApiAsync(person.User);
        using var file = new StringContent(words);
        using var staged = await http.PostAsync($"/api/v1/files?name={name}", file);
        var text = await staged.Content.ReadAsStringAsync();
        Assert.True(staged.IsSuccessStatusCode, text);
        return (string)JsonNode.Parse(text)!["id"]!;
    }

    private Task CloseAsync()
    {
        foreach (var client in _clients.Values) client.Dispose();
        foreach (var browser in _browsers.Values) browser.Dispose();
        _clients.Clear();
        _browsers.Clear();
        return Task.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        _plain.Dispose();
    }
}
