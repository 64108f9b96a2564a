using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace LienThong.Integration.Faults;

/// <summary>A client that repeats a write under one idempotency key until somebody answers, wherever the node serves by then.</summary>
internal sealed class PatientClient(FaultWorld world, string token) : IDisposable
{
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(60) };

    /// <summary>The first answer that is one: a refusal counts, a broken node does not.</summary>
    public async Task<JsonElement> PostAsync(string path, object body, string key)
    {
        for (var attempt = 0; ; attempt++)
        {
            var (status, text) = await TryAsync(path, body, key);
            if (status is >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices) return text.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(text);
            if (status is not null and < HttpStatusCode.InternalServerError) throw new InvalidOperationException($"{path} was answered {(int)status}: {text}");
            if (attempt > 1200) throw new InvalidOperationException($"{path} was never answered: {status} {text}\n{world.Node.Errors}");
            await Task.Delay(100);
        }
    }

    /// <summary>One try: no status means no answer, so nobody knows whether it happened.</summary>
    public async Task<(HttpStatusCode? Status, string Text)> TryAsync(string path, object body, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(world.Node.Address, path)) { Content = body as HttpContent ?? JsonContent.Create(body) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Headers.Add("Idempotency-Key", key);
        world.Sent();
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
            world.Answered();
        }
    }

    public async Task<JsonElement> GetAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(world.Node.Address, path));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await _http.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    public void Dispose() => _http.Dispose();
}
