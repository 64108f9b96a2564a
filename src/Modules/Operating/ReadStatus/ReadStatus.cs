using System.Reflection;
using LienThong.Kernel;
using LienThong.Kernel.Data;
using LienThong.Kernel.Operating;
using LienThong.WebKit;

namespace LienThong.Operating.ReadStatus;

/// <summary>One line of the page: a figure and whether it is as it should be.</summary>
internal sealed record StatusLine(string What, string Says, Tone Tone, string State, string? Href = null);

/// <summary>One queue, judged.</summary>
internal sealed record QueueLine(Waiting Waiting, string Age, Tone Tone, string State);

/// <summary>Everything that the operators' page shows.</summary>
internal sealed record NodeStatus(IReadOnlyList<StatusLine> Node, IReadOnlyList<QueueLine> Queues, IReadOnlyList<RouteFigures> Routes, IReadOnlyList<Finding> Tools, DateTimeOffset SeenAt)
{
    public bool NeedsLook => Node.Any(l => l.Tone is Tone.Amber or Tone.Red) || Queues.Any(q => q.Tone == Tone.Amber);
}

/// <summary>How the node and its database do, from the sources that the doctor, /health and /metrics have.</summary>
internal sealed class ReadStatus(UnitOfWork work, Migrator migrator, BackupLog backups, NodeDisk disk, IEnumerable<WaitingQueues> queues, RouteWatch routes, SlowLook slow, Clock clock)
{
    /// <summary>A route slower than this for one visit in twenty is worth a look, in milliseconds.</summary>
    public const double SlowFrom = 1000;

    public async Task<NodeStatus> ReadAsync(CancellationToken ct)
    {
        var found = slow.FindAsync();
        var (engine, size, waiting) = await work.ReadAsync(async s =>
        {
            var lines = new List<Waiting>();
            foreach (var queue in queues) lines.AddRange(await queue.ReadAsync(s, clock.Now));
            return (await Doctor.VersionAsync(s), await Doctor.SizeAsync(s), lines);
        }, ct);
        var backup = await Doctor.BackupAsync(work, backups, clock, ct);
        var (applied, latest) = (await migrator.AppliedAsync(ct), await migrator.LatestAsync(ct));
        var known = await found;
        var times = routes.Read();
        var (failed, all) = (times.Sum(r => r.Failed), times.Sum(r => r.Count));
        return new(
            [
                Said(StatusWords.Product, typeof(ReadStatus).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? ""),
                Said(StatusWords.Engine, engine.Split(" on ")[0]),
                applied == latest ? Said(StatusWords.Schema, latest) : new(StatusWords.Schema, $"{applied}. {StatusWords.SchemaBehind}", Tone.Red, StatusWords.Bad),
                Said(StatusWords.DatabaseSize, Vn.FileSize(size)),
                Said(StatusWords.Files, StatusWords.Stored(known.Files.Count, known.Files.Bytes)),
                Judged(StatusWords.Unscanned, Vn.Number(known.Files.Unscanned), known.Files.Unscanned == 0 || !known.Tools.Single(t => t.What == Doctor.Scanner).Ok, StatusWords.Late),
                disk.Free < NodeDisk.Scarce ? new(StatusWords.Disk, StatusWords.Free(disk.Free, NodeDisk.Scarce), Tone.Red, StatusWords.Bad) : Said(StatusWords.Disk, StatusWords.Free(disk.Free, NodeDisk.Scarce)),
                Judged(StatusWords.Backup, StatusWords.Sentence(backup.Says), backup.Ok, StatusWords.Look) with { Href = Links.BackupAge },
                Said(StatusWords.Memory, StatusWords.Used(Environment.WorkingSet, GC.GetTotalMemory(false))),
                Said(StatusWords.Uptime, StatusWords.Running(clock.Now - routes.Since, routes.Since)),
                Judged(StatusWords.Errors, StatusWords.Failures(failed, all), failed == 0, StatusWords.Look),
            ],
            [.. waiting.Select(Judge)], times, known.Tools, known.At);
    }

    private QueueLine Judge(Waiting waiting)
    {
        var age = waiting.Oldest is { } oldest ? clock.Now - oldest : TimeSpan.Zero;
        var late = waiting.Count > 0 && age > waiting.Patience;
        return new(waiting, waiting.Count == 0 ? "" : StatusWords.Age(age), late ? Tone.Amber : waiting.Count == 0 ? Tone.Neutral : Tone.Green, late ? StatusWords.Late : waiting.Count == 0 ? StatusWords.None : StatusWords.Good);
    }

    private static StatusLine Said(string what, string says) => new(what, says, Tone.Green, StatusWords.Good);

    private static StatusLine Judged(string what, string says, bool good, string otherwise) => good ? Said(what, says) : new(what, says, Tone.Amber, otherwise);
}
