using System.Globalization;

namespace LienThong.Integration.Bell;

/// <summary>The stream of counts as a browser has it.</summary>
internal sealed class BellStream : IAsyncDisposable
{
    public const string Path = "/api/v1/notices/live";

    private readonly HttpResponseMessage _answer;
    private readonly StreamReader _lines;

    private BellStream(HttpResponseMessage answer, StreamReader lines) => (_answer, _lines) = (answer, lines);

    public static async Task<BellStream> OpenAsync(HttpClient http)
    {
        var answer = await http.GetAsync(Path, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal("text/event-stream", answer.EnsureSuccessStatusCode().Content.Headers.ContentType?.MediaType);
        return new(answer, new StreamReader(await answer.Content.ReadAsStreamAsync()));
    }

    /// <summary>The next count; null where the stream ended.</summary>
    public async Task<int?> NextAsync()
    {
        while (await _lines.ReadLineAsync() is { } line)
            if (line.StartsWith("data:", StringComparison.Ordinal)) return int.Parse(line[5..], CultureInfo.InvariantCulture);
        return null;
    }

    public ValueTask DisposeAsync()
    {
        _lines.Dispose();
        _answer.Dispose();
        return ValueTask.CompletedTask;
    }
}
