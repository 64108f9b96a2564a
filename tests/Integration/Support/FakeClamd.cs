using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace LienThong.Integration.Support;

/// <summary>How a fake scanner behaves.</summary>
public enum ClamdMood
{
    /// <summary>Finds EICAR, and nothing else.</summary>
    Works,
    /// <summary>Says that the stream is over its limit.</summary>
    Refuses,
    /// <summary>Never answers.</summary>
    Hangs,
    /// <summary>Hangs up in the middle.</summary>
    Drops,
    /// <summary>Answers what no clamd says.</summary>
    Babbles,
}

/// <summary>A scanner of our own on loopback that speaks clamd's stream protocol.</summary>
public sealed class FakeClamd : IAsyncDisposable
{
    /// <summary>What every scanner calls a virus, by agreement harmless. Split so that no scanner finds it in these sources.</summary>
    public static readonly string Eicar = """X5O!P%@AP[4\PZX54(P^)7CC)7}$""" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _work;

    public FakeClamd(ClamdMood mood)
    {
        Mood = mood;
        _listener.Start();
        _work = ServeAsync();
    }

    public ClamdMood Mood { get; set; }

    public string Address => $"127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    /// <summary>Bytes of the last stream, as sent in chunks.</summary>
    public long Seen { get; private set; }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _work;
        _stop.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                await AnswerAsync(client.GetStream());
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or IOException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(NetworkStream stream)
    {
        var command = await CommandAsync(stream);
        if (command == "zVERSION") await SayAsync(stream, "ClamAV 1.0.7/27500/Mon Nov 23 08:00:00 2026");
        if (command != "zINSTREAM" || Mood == ClamdMood.Drops) return;
        if (Mood == ClamdMood.Hangs)
        {
            await stream.CopyToAsync(Stream.Null, _stop.Token);
            return;
        }

        var content = await ContentAsync(stream);
        await SayAsync(stream, Mood switch
        {
            ClamdMood.Refuses => "INSTREAM size limit exceeded. ERROR",
            ClamdMood.Babbles => "OK, I suppose",
            _ => content.Contains(Eicar, StringComparison.Ordinal) ? "stream: Eicar-Test-Signature FOUND" : "stream: OK",
        });
    }

    private async Task<string> CommandAsync(NetworkStream stream)
    {
        var command = new StringBuilder();
        var one = new byte[1];
        while (await stream.ReadAsync(one, _stop.Token) == 1 && one[0] != 0) command.Append((char)one[0]);
        return command.ToString();
    }

    private async Task<string> ContentAsync(NetworkStream stream)
    {
        using var content = new MemoryStream();
        var length = new byte[4];
        while (true)
        {
            await stream.ReadExactlyAsync(length, _stop.Token);
            var chunk = new byte[BinaryPrimitives.ReadInt32BigEndian(length)];
            if (chunk.Length == 0) break;
            await stream.ReadExactlyAsync(chunk, _stop.Token);
            content.Write(chunk);
        }

        Seen = content.Length;
        return Encoding.Latin1.GetString(content.ToArray());
    }

    private async Task SayAsync(NetworkStream stream, string answer) => await stream.WriteAsync(Encoding.UTF8.GetBytes(answer + "\0"), _stop.Token);
}
