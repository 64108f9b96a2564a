using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Work;
using LienThong.WebKit;

namespace LienThong.Desk.ReadMatter;

/// <summary>The course of a matter, as far as the reader may read its records.</summary>
/// <param name="Start">The record that it was asked for.</param>
/// <param name="Records">All records, that one too, the oldest first.</param>
/// <param name="Marks">What happened to them.</param>
/// <param name="Holders">Who has each record now.</param>
/// <param name="More">Whether there are records or steps beyond what is shown.</param>
internal sealed record Matter(MatterRecord Start, IReadOnlyList<MatterRecord> Records, IReadOnlyList<MatterMark> Marks, ILookup<Guid, string> Holders, bool More);

/// <summary>
/// Goes from one record to all that hangs together with it, across modules, a step at a time and only over records that the reader may read: the number of statements
/// grows with how far the matter reaches, never with how many records it has.
/// </summary>
internal sealed class MatterReading(UnitOfWork work, IEnumerable<IMatterSource> sources, WorkItems items)
{
    public const int MostRecords = 200, MostMarks = 600;
    private const int Steps = 8, MostLinks = 2_000;
    private readonly IReadOnlyList<IMatterSource> _sources = [.. sources];

    /// <summary>Null when there is no such record, or none that the reader may know of.</summary>
    public Task<Matter?> FindAsync(Guid start, Reader reader, CancellationToken ct) => work.ReadAsync(async s =>
    {
        var first = await FindAsync(s, reader, [start]);
        if (first.Count == 0) return null;
        var (found, more) = await GatherAsync(s, reader, first[0]);
        var ids = found.ConvertAll(r => r.Id);
        var marks = new List<MatterMark>();
        foreach (var source in _sources)
        {
            var told = await source.MarksAsync(s, ids, MostMarks);
            marks.AddRange(told.Marks);
            more |= told.More;
        }

        var holders = (await items.HoldersAsync(s, ids)).DistinctBy(h => (h.RecordId, h.HolderName)).ToLookup(h => h.RecordId, h => h.HolderName);
        return new Matter(first[0], [.. found.OrderBy(r => r.Day).ThenBy(r => r.Id)], [.. marks.OrderByDescending(m => m.Mark.At).Take(MostMarks)], holders, more || marks.Count > MostMarks);
    }, ct);

    private async Task<(List<MatterRecord> Found, bool More)> GatherAsync(Session session, Reader reader, MatterRecord start)
    {
        var (found, known) = (new List<MatterRecord> { start }, new HashSet<Guid> { start.Id });
        List<Guid> edge = [start.Id];
        var cut = false;
        for (var step = 0; edge.Count > 0; step++)
        {
            if (step == Steps) return (found, true);
            var next = new List<Guid>();
            foreach (var source in _sources)
            {
                var linked = await source.LinkedAsync(session, edge, MostLinks);
                cut |= linked.Count == MostLinks;
                next.AddRange(linked.Where(known.Add));
            }

            if (next.Count == 0) break;
            var beside = await FindAsync(session, reader, next);
            if (found.Count + beside.Count > MostRecords) return ([.. found, .. beside.Take(MostRecords - found.Count)], true);
            found.AddRange(beside);
            edge = [.. beside.Where(r => !r.Gathers).Select(r => r.Id)];
        }

        return (found, cut);
    }

    private async Task<List<MatterRecord>> FindAsync(Session session, Reader reader, IReadOnlyCollection<Guid> ids)
    {
        var found = new List<MatterRecord>();
        foreach (var source in _sources) found.AddRange(await source.FindAsync(session, reader, ids));
        return found;
    }
}
