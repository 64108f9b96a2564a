using System.Diagnostics;
using System.Globalization;
using LienThong.Kernel.Results;

namespace LienThong.Kernel.Files;

/// <summary>What turns Word files into PDF.</summary>
/// <param name="Program">LibreOffice; null when the machine has none.</param>
/// <param name="Time">How long one file may take.</param>
public sealed record PdfSettings(string? Program, TimeSpan Time)
{
    /// <summary>LibreOffice of the PATH, two minutes.</summary>
    public static readonly PdfSettings Default = new(Tools.Soffice, TimeSpan.FromMinutes(2));
}

/// <summary>
/// Word files that the house wrote itself as PDF, by LibreOffice: one at a time, in a child with limits on time, memory, processor and
/// output, with a profile of its own and nothing of the server's environment.
/// </summary>
public sealed class PdfMaker(PdfSettings settings)
{
    private const string Export = """pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"}}""";
    private static readonly string[] Limits = ["--as=4294967296", "--core=0", "--fsize=268435456", "--nofile=1024"];
    private static readonly string[] Kept = ["PATH", "SystemRoot"];
    private static readonly SemaphoreSlim Turn = new(1);

    /// <summary>Whether LibreOffice is there.</summary>
    public bool IsReady => settings.Program is not null;

    /// <summary>What to tell when it is not.</summary>
    public static string Missing => FileTexts.NoLibreOffice.Message;

    /// <summary>What to tell when it gave nothing.</summary>
    public static string Failed => FileTexts.NotConverted.Message;

    /// <summary>The PDF; refused when LibreOffice is missing, or gave nothing within its limits.</summary>
    public async Task<Result<byte[]>> MakeAsync(byte[] docx, CancellationToken ct)
    {
        if (settings.Program is null) return Fail.Refused(FileTexts.NoLibreOffice.Code, FileTexts.NoLibreOffice.Message);
        await Turn.WaitAsync(ct);
        var folder = Directory.CreateTempSubdirectory("lienthong-pdf-").FullName;
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, "van-ban.docx"), docx, ct);
            var made = Path.Combine(folder, "van-ban.pdf");
            return await RunAsync(settings.Program, folder, ct) && File.Exists(made) ? await File.ReadAllBytesAsync(made, ct) : Fail.Refused(FileTexts.NotConverted.Code, FileTexts.NotConverted.Message);
        }
        finally
        {
            Turn.Release();
            Remove(folder);
        }
    }

    /// <summary>How many pages a PDF of <see cref="MakeAsync"/> has; null when it cannot be told.</summary>
    public static int? PagesOf(ReadOnlySpan<byte> pdf)
    {
        var pages = 0;
        // LibreOffice writes each page as an object of its own, outside of any packed stream.
        while (pdf.IndexOf("/Type/Page"u8) is >= 0 and var at)
        {
            pdf = pdf[(at + "/Type/Page"u8.Length)..];
            if (pdf.Length > 0 && pdf[0] != (byte)'s') pages++;
        }

        return pages > 0 ? pages : null;
    }

    private async Task<bool> RunAsync(string program, string folder, CancellationToken ct)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(ct);
        time.CancelAfter(settings.Time);
        using var process = Process.Start(Command(program, folder))!;
        process.StandardInput.Close();
        try
        {
            var said = Task.WhenAll(process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, time.Token), process.StandardError.BaseStream.CopyToAsync(Stream.Null, time.Token));
            await process.WaitForExitAsync(time.Token);
            await said;
            return process.ExitCode == 0;
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return false;
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    private ProcessStartInfo Command(string program, string folder)
    {
        var start = Tools.Limited(program, folder, [.. Limits, string.Create(CultureInfo.InvariantCulture, $"--cpu={(int)settings.Time.TotalSeconds}")],
            ["--headless", "--norestore", "--nolockcheck", $"-env:UserInstallation={new Uri(Path.Combine(folder, "profile"))}", "--convert-to", Export, "--outdir", folder, Path.Combine(folder, "van-ban.docx")]);
        foreach (var name in start.Environment.Keys.Except(Kept, StringComparer.OrdinalIgnoreCase).ToList()) start.Environment.Remove(name);
        (start.Environment["HOME"], start.Environment["TMPDIR"], start.Environment["LANG"]) = (folder, folder, "C.UTF-8");
        return start;
    }

    // What a killed child still holds goes with the machine's temporary files.
    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
        }
    }
}
