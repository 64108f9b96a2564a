using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace LienThong.Integration.Support;

/// <summary>Speaks as much SMTP as a courier needs, and keeps what it was given. Its answer to RCPT can be made a refusal.</summary>
internal sealed class FakeMailServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _serving;

    public FakeMailServer()
    {
        _listener.Start();
        _serving = ServeAsync();
    }

    public string Address => $"127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    /// <summary>Whole mails as they came.</summary>
    public ConcurrentQueue<string> Mails { get; } = [];

    /// <summary>What it says to a recipient.</summary>
    public string Answer { get; set; } = "250 OK";

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _serving;
        _stop.Dispose();
        _listener.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                await TalkAsync(client.GetStream());
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task TalkAsync(NetworkStream stream)
    {
        using var lines = new StreamReader(stream, Encoding.UTF8);
        await using var answers = new StreamWriter(stream, Encoding.ASCII) { NewLine = "\r\n", AutoFlush = true };
        await answers.WriteLineAsync("220 fake");
        while (await lines.ReadLineAsync(_stop.Token) is { } line)
        {
            if (line == "DATA")
            {
                await answers.WriteLineAsync("354 Go on");
                var mail = new StringBuilder();
                while (await lines.ReadLineAsync(_stop.Token) is { } part && part != ".") mail.Append(part).Append('\n');
                Mails.Enqueue(mail.ToString());
            }

            await answers.WriteLineAsync(line.StartsWith("RCPT", StringComparison.Ordinal) ? Answer : line == "QUIT" ? "221 Bye" : "250 OK");
            if (line == "QUIT") return;
        }
    }
}
