using System.Diagnostics;

namespace LienThong.Kernel.Files;

/// <summary>Programs of the machine, found once on the PATH.</summary>
internal static class Tools
{
    /// <summary>Sets limits of a child process; Linux only.</summary>
    public static readonly string? Prlimit = Find("prlimit");

    /// <summary>Reads the words of PDFs.</summary>
    public static readonly string? PdfToText = Find("pdftotext");

    /// <summary>Turns Word files into PDF.</summary>
    public static readonly string? Soffice = Find("soffice");

    /// <summary>A program under limits, where the machine can set them; all three streams are ours.</summary>
    /// <param name="limits">Words of <c>prlimit</c>.</param>
    public static ProcessStartInfo Limited(string program, string folder, IEnumerable<string> limits, IEnumerable<string> words)
    {
        var start = new ProcessStartInfo(Prlimit ?? program) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        foreach (var word in Prlimit is null ? words : [.. limits, "--", program, .. words]) start.ArgumentList.Add(word);
        return start;
    }

    private static string? Find(string name)
    {
        var file = OperatingSystem.IsWindows() ? name + ".exe" : name;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.Select(f => Path.Combine(f, file)).FirstOrDefault(File.Exists);
    }
}
