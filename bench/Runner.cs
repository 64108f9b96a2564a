using LienThong.Bench.Frame;

namespace LienThong.Bench;

/// <summary><c>bench NAME FILE COMMIT</c>: runs one promise, writes its figures, fails when a limit is passed.</summary>
internal static class Runner
{
    private static readonly IReadOnlyList<IBench> All =
        [.. typeof(Runner).Assembly.GetTypes()
            .Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IBench)))
            .Select(t => (IBench)Activator.CreateInstance(t, nonPublic: true)!)
            .OrderBy(b => b.Name, StringComparer.Ordinal)];

    public static async Task<int> Main(string[] args)
    {
        if (args is not [var name, var file, var commit] || All.FirstOrDefault(b => b.Name == name) is not { } bench)
        {
            Console.Error.WriteLine("benches:");
            foreach (var known in All) Console.Error.WriteLine($"  {known.Name,-12} {known.Promise}");
            return 2;
        }

        var report = new Report(bench, commit);
        await bench.RunAsync(report, new Scale(Environment.GetEnvironmentVariable("LIENTHONG_LONG") == "1"));
        await File.WriteAllTextAsync(file, report.Markdown());
        Console.WriteLine(report.Markdown());
        return report.Holds ? 0 : 1;
    }
}
