using System.Runtime.InteropServices;
using LienThong.Kernel.Files;

namespace LienThong.Host.Commands;

/// <summary>This program as its own reader of strangers' files: the same build, started by the runtime that runs this process.</summary>
internal static class ReaderSelf
{
    public static ReaderProgram Program { get; } = Make();

    private static ReaderProgram Make()
    {
        var assembly = typeof(ReaderSelf).Assembly.Location;
        // Published as one file there is no assembly beside the program.
        if (assembly.Length == 0) return new ReaderProgram(Environment.ProcessPath!, ReaderLoop.Verb);
        var root = new DirectoryInfo(RuntimeEnvironment.GetRuntimeDirectory()).Parent?.Parent?.Parent?.FullName ?? "";
        var runtime = Path.Combine(root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
        return new ReaderProgram(File.Exists(runtime) ? runtime : "dotnet", assembly, ReaderLoop.Verb);
    }
}
