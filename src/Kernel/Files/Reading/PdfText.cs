using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace LienThong.Kernel.Files;

/// <summary>Words of a PDF by poppler's pdftotext in a child process with limits on time, memory and output.</summary>
internal sealed class PdfText(ExtractionLimits limits)
{
    private const string MemoryLimit = "--as=1073741824";
    private static readonly SemaphoreSlim Turns = new(Math.Max(2, Environment.ProcessorCount));

    public async Task<ExtractedText> ReadAsync(string path, CancellationToken ct)
    {
        if (Tools.PdfToText is null) return ExtractedText.Unreadable(FileTexts.NoPoppler);
        await Turns.WaitAsync(ct);
        try
        {
            using var process = Process.Start(Command(path))!;
            try
            {
                return await ReadAsync(process, ct);
            }
            finally
            {
                if (!process.HasExited) process.Kill(entireProcessTree: true);
            }
        }
        finally
        {
            Turns.Release();
        }
    }

    private async Task<ExtractedText> ReadAsync(Process process, CancellationToken ct)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(ct);
        time.CancelAfter(limits.Time);
        var sink = new TextSink(limits.Characters);
        var complaints = DrainAsync(process.StandardError, time.Token);
        try
        {
            var buffer = new char[32 * 1024];
            while (!sink.IsFull && await process.StandardOutput.ReadAsync(buffer, time.Token) is > 0 and var read)
                sink.Add(buffer.AsSpan(0, read));
            if (sink.IsFull) return ExtractedText.Of(sink);
            await complaints;
            await process.WaitForExitAsync(time.Token);
            return ExtractedText.Of(sink, process.ExitCode == 0 ? null : FileTexts.PdfFailed, FileTexts.NoLayer);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return ExtractedText.Of(sink, FileTexts.TooSlow);
        }
    }

    private ProcessStartInfo Command(string path)
    {
        var start = Tools.Limited(Tools.PdfToText!, Path.GetTempPath(), [MemoryLimit, "--core=0", "--fsize=0", "--nofile=64", string.Create(CultureInfo.InvariantCulture, $"--cpu={(int)limits.Time.TotalSeconds + 1}")], ["-q", "-enc", "UTF-8", "-nopgbrk", path, "-"]);
        start.StandardOutputEncoding = Encoding.UTF8;
        return start;
    }

    private static async Task DrainAsync(StreamReader reader, CancellationToken ct)
    {
        var buffer = new char[4096];
        try
        {
            while (await reader.ReadAsync(buffer, ct) > 0) { }
        }
        catch (OperationCanceledException)
        {
        }
    }
}
