using System.Buffers.Binary;
using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace LienThong.Kernel.Files;

/// <summary>Asks clamd by its stream protocol (zINSTREAM). Whatever goes wrong on the way leaves the file unscanned, never refused and never clean.</summary>
public sealed class VirusScanner(ScannerSettings settings)
{
    private const int Chunk = 64 * 1024;
    private const int LongestAnswer = 4096;

    /// <summary>Whether a scanner is set.</summary>
    public bool IsSet => settings.Address is not null;

    /// <summary>Whether what is unscanned is kept back.</summary>
    public bool Quarantines => settings.Quarantine;

    /// <summary>What the scanner says of these bytes.</summary>
    public async Task<ScanState> ScanAsync(Stream content, CancellationToken ct)
    {
        var answer = await AskAsync((to, stop) => SendAsync(content, to, stop), ct);
        if (answer is null) return ScanState.NotScanned;
        if (answer.EndsWith(" FOUND", StringComparison.Ordinal)) return ScanState.Infected;
        return answer == "stream: OK" ? ScanState.Clean : ScanState.NotScanned;
    }

    /// <summary>Its name and the day of its database, or null when it does not answer.</summary>
    public Task<string?> VersionAsync(CancellationToken ct) => AskAsync(async (to, stop) => await to.WriteAsync("zVERSION\0"u8.ToArray(), stop), ct);

    private async Task<string?> AskAsync(Func<Stream, CancellationToken, Task> ask, CancellationToken ct)
    {
        if (settings.Address is not { } address) return null;
        using var time = CancellationTokenSource.CreateLinkedTokenSource(ct);
        time.CancelAfter(settings.Patience);
        try
        {
            using var socket = await ConnectAsync(address, time.Token);
            await using var stream = new NetworkStream(socket);
            var answer = AnswerAsync(stream, time.Token);
            try
            {
                await ask(stream, time.Token);
            }
            catch (IOException)
            {
                // It may have said why before it hung up: a stream over its limit, or a finding.
            }

            return await answer;
        }
        catch (Exception e) when (e is SocketException or IOException or FormatException or ArgumentException || (e is OperationCanceledException && !ct.IsCancellationRequested))
        {
            return null;
        }
    }

    private static async Task<Socket> ConnectAsync(string address, CancellationToken ct)
    {
        var isPath = address.Contains('/', StringComparison.Ordinal);
        var socket = isPath ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified) : new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            var colon = address.LastIndexOf(':');
            if (isPath) await socket.ConnectAsync(new UnixDomainSocketEndPoint(address), ct);
            else await socket.ConnectAsync(address[..Math.Max(0, colon)], int.Parse(address.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture), ct);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static async Task SendAsync(Stream content, Stream to, CancellationToken ct)
    {
        await to.WriteAsync("zINSTREAM\0"u8.ToArray(), ct);
        var buffer = new byte[4 + Chunk];
        for (var read = -1; read != 0;)
        {
            read = await content.ReadAsync(buffer.AsMemory(4, Chunk), ct);
            BinaryPrimitives.WriteInt32BigEndian(buffer, read);
            await to.WriteAsync(buffer.AsMemory(0, 4 + read), ct);
        }
    }

    private static async Task<string?> AnswerAsync(Stream from, CancellationToken ct)
    {
        var bytes = new byte[LongestAnswer];
        var filled = 0;
        while (filled < bytes.Length && await from.ReadAsync(bytes.AsMemory(filled), ct) is > 0 and var read)
        {
            var end = bytes.AsSpan(filled, read).IndexOf((byte)0);
            if (end >= 0) return Encoding.UTF8.GetString(bytes, 0, filled + end).Trim();
            filled += read;
        }

        // An answer that was cut says nothing.
        return null;
    }
}
