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

    private static string? Find(string name)
    {
        var file = OperatingSystem.IsWindows() ? name + ".exe" : name;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.Select(f => Path.Combine(f, file)).FirstOrDefault(File.Exists);
    }
}
