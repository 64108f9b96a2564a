using System.Diagnostics;
using System.Globalization;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Year;

/// <summary>The walk in a process of its own, which is killed without warning.</summary>
public sealed class YearWorker
{
    private const string Folder = "LIENTHONG_YEAR_FOLDER", Connection = "LIENTHONG_YEAR_POSTGRES", Walk = "LIENTHONG_YEAR_WALK", Journal = "LIENTHONG_YEAR_JOURNAL";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>No test of its own: the year starts it, and only its kill ends it.</summary>
    [Fact(Explicit = true)]
    public async Task Walks_until_it_is_killed()
    {
        var walk = Environment.GetEnvironmentVariable(Walk)?.Split(' ').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray();
        Assert.True(walk is { Length: 3 }, $"{Walk} names seed, documents and step; the year sets it.");
        var settings = new DataSettings(Environment.GetEnvironmentVariable(Folder)!, Environment.GetEnvironmentVariable(Connection));
        await using var node = await TestNode.StartAsync(settings, keep: true);
        var office = await YearWalk.OnAsync(node, walk[0], walk[1]);
        await using var journal = new StreamWriter(Environment.GetEnvironmentVariable(Journal)!, append: true);
        for (var step = walk[2]; ; step++)
        {
            await office.StepAsync(step);
            await journal.WriteLineAsync($"{step} {await office.AuditedAsync()}");
            await journal.FlushAsync();
        }
    }

    /// <summary>Starts it, lets it go so many steps, kills it.</summary>
    /// <returns>The last step that it told, and how many audit entries stood then.</returns>
    internal static async Task<(int Step, long Audited)> KillAsync(DataSettings data, int seed, int documents, int step, int steps)
    {
        var journal = Path.Combine(data.Folder, $"year-{step}.journal");
        var start = new ProcessStartInfo("dotnet", [typeof(YearWorker).Assembly.Location, "-noLogo", "-noColor", "-explicit", "only", "-method", $"{typeof(YearWorker).FullName}.{nameof(Walks_until_it_is_killed)}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { [Folder] = data.Folder, [Walk] = string.Create(CultureInfo.InvariantCulture, $"{seed} {documents} {step}"), [Journal] = journal },
        };
        if (data.PostgresConnection is { } connection) start.Environment[Connection] = connection;
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync();
        var patience = Stopwatch.StartNew();
        while (Lines(journal) < steps && patience.Elapsed < Patience && !process.HasExited) await Task.Delay(5);
        var early = process.HasExited;
        if (!early) process.Kill();
        await process.WaitForExitAsync();
        Assert.True(!early && patience.Elapsed < Patience, $"The walk ended before it was killed: {await said}");
        // The last line may be half written.
        var told = (await File.ReadAllTextAsync(journal)).Split('\n')[..^1][^1].Split(' ');
        return (int.Parse(told[0], CultureInfo.InvariantCulture), long.Parse(told[1], CultureInfo.InvariantCulture));
    }

    private static int Lines(string journal)
    {
        if (!File.Exists(journal)) return 0;
        using var reader = new StreamReader(new FileStream(journal, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        return reader.ReadToEnd().Count(c => c == '\n');
    }
}
