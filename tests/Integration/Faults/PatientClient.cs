using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using LienThong.Integration.Support;

namespace LienThong.Integration.Faults;

/// <summary>A client that repeats a write under one idempotency key until somebody answers, wherever the node serves by then.</summary>
internal sealed class PatientClient(ChildNode node, string token) : IDisposable
{
    private static int _inFlight;
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(60) };

    /// <summary>Writes of all clients that have been sent and not yet answered.</summary>
    public static int InFlight => Volatile.Read(ref _inFlight);

    /// <summary>The first answer that is one: a refusal counts, a broken node does not.</summary>
    public async Task<JsonElement> PostAsync(string path, object body, string key)
    {
        for (var attempt = 0; ; attempt++)
        {
            var (status, text) = await TryAsync(path, body, key);
            if (status is >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices) return text.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(text);
            if (status is not null and < HttpStatusCode.InternalServerError) throw new InvalidOperationException($"{path} was answered {(int)status}: {text}");
            if (attempt > 1200) throw new InvalidOperationException($"{path} was never answered: {status} {text}\n{node.Errors}");
            await Task.Delay(100);
        }
    }

    /// <summary>One try: no status means no answer, so nobody knows whether it happened.</summary>
    public async Task<(HttpStatusCode? Status, string Text)> TryAsync(string path, object body, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(node.Address, path)) { Content = body as HttpContent ?? JsonContent.Create(body) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Headers.Add("Idempotency-Key", key);
        Interlocked.Increment(ref _inFlight);
        try
        {
            using var answer = await _http.SendAsync(request);
            return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
        }
        catch (Exception e) when (e is HttpRequestException or IOException or TaskCanceledException)
        {
            return (null, e.Message);
        }
        finally
        {
            Interlocked.Decrement(ref _inFlight);
        }
    }

    public async Task<JsonElement> GetAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(node.Address, path));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await _http.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    public void Dispose() => _http.Dispose();
}
