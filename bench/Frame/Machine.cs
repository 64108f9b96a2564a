using System.Runtime.InteropServices;

namespace LienThong.Bench.Frame;

/// <summary>What a figure was measured on.</summary>
internal static class Machine
{
    public static string Describe()
    {
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1 << 30);
        return $"{Environment.ProcessorCount} cores{Model()}, {memory} GB, {RuntimeInformation.OSDescription}, .NET {Environment.Version}{Load()}";
    }

    private static string Model()
    {
        if (!File.Exists("/proc/cpuinfo")) return "";
        var line = File.ReadLines("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal));
        return line is null ? "" : $" ({line.Split(':')[1].Trim()})";
    }

    // A busy machine slows ours and the reference alike; the reader should know that it was busy.
    private static string Load() =>
        File.Exists("/proc/loadavg") ? $", load {File.ReadAllText("/proc/loadavg").Split(' ')[0]} at the end" : "";
}
