namespace LienThong.Integration.Support;

/// <summary>Real and hostile files of two test sets (Apache POI, pdf.js) that lie in <c>shared/testsets</c> beside the repository and are never committed.</summary>
internal static class StrangersFiles
{
    public const string Missing = "No shared/testsets beside the repository: strangers' files are not there to be read.";

    /// <summary>Where they lie, or null.</summary>
    public static string? Folder { get; } = Find();

    /// <summary>All of them but the licences.</summary>
    public static IReadOnlyList<string> All => Folder is null ? [] :
        [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Where(f => Path.HasExtension(f)).Order(StringComparer.Ordinal)];

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Path.Combine(folder.FullName, "shared", "testsets") is var sets && Directory.Exists(sets)) return sets;
        return null;
    }
}
