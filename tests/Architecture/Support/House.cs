using Mono.Cecil;

namespace LienThong.Architecture.Support;

/// <summary>The repository's tree and its compiled assemblies.</summary>
internal static class House
{
    public static readonly string Root = FindRoot();

    public static readonly IReadOnlyList<string> Modules =
        [.. Directory.GetFiles(Path.Combine(Root, "src", "Modules"), "*.csproj", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension).Order()!];

    public static AssemblyDefinition Load(string name) => Read(Path.Combine(AppContext.BaseDirectory, $"LienThong.{name}.dll"));

    public static IEnumerable<AssemblyDefinition> LoadModules() => Modules.Select(Load);

    /// <summary>A test project's assembly, built beside this one; another project's output is not copied here.</summary>
    public static AssemblyDefinition LoadTests(string project)
    {
        var here = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar);
        var configuration = Path.GetFileName(Path.GetDirectoryName(here)!);
        var path = Path.Combine(Root, "tests", project, "bin", configuration, Path.GetFileName(here), $"LienThong.{project}.dll");
        Assert.True(File.Exists(path), $"Build the solution first ({project} is not built).");
        return Read(path);
    }

    /// <summary>Source files under a folder, relative to the root, without build output.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'))
            .Where(f => !f.Split('/').Any(p => p is "bin" or "obj" or "node_modules"));

    private static AssemblyDefinition Read(string path)
    {
        var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(Path.GetDirectoryName(path)!);
        resolver.AddSearchDirectory(Path.GetDirectoryName(typeof(object).Assembly.Location)!);
        resolver.AddSearchDirectory(Path.GetDirectoryName(typeof(Microsoft.AspNetCore.Components.ComponentBase).Assembly.Location)!);
        return AssemblyDefinition.ReadAssembly(path, new ReaderParameters { AssemblyResolver = resolver });
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "LienThong.slnx"))) folder = folder.Parent;
        return folder.FullName;
    }
}
