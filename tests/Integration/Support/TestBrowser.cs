using System.Net;
using AngleSharp;
using AngleSharp.Html.Dom;

namespace LienThong.Integration.Support;

/// <summary>A browser without JavaScript: keeps cookies, follows redirects, posts what a form holds and nothing else.</summary>
public sealed class TestBrowser : IDisposable
{
    private readonly HttpClient _http;

    public TestBrowser(Uri address) => _http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = true, CookieContainer = Cookies }) { BaseAddress = address };

    public TestBrowser(TestNode node) : this(node.Address) { }

    public CookieContainer Cookies { get; } = new();

    public Task<TestPage> GetAsync(string path) => SendAsync(new HttpRequestMessage(HttpMethod.Get, path));

    public Task<byte[]> BytesAsync(string path) => _http.GetByteArrayAsync(path);

    /// <summary>Sends, follows redirects as GET, and reads the page where it ends.</summary>
    public async Task<TestPage> SendAsync(HttpRequestMessage request)
    {
        var answer = await _http.SendAsync(request);
        var redirects = new List<Uri>();
        while (answer.StatusCode is HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.MovedPermanently)
        {
            if (redirects.Count == 10) throw new InvalidOperationException($"Redirects do not end: {string.Join(" → ", redirects)}");
            var next = new Uri(answer.RequestMessage!.RequestUri!, answer.Headers.Location!);
            redirects.Add(next);
            answer.Dispose();
            answer = await _http.GetAsync(next);
        }

        using (answer)
        {
            var text = await answer.Content.ReadAsStringAsync();
            var context = BrowsingContext.New(Configuration.Default);
            var document = (IHtmlDocument)await context.OpenAsync(r => r.Content(text).Address(answer.RequestMessage!.RequestUri!.ToString()));
            return new TestPage(this, answer, redirects, text, document);
        }
    }

    public void Dispose() => _http.Dispose();
}
