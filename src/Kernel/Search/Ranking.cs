using LienThong.Kernel.Data;
using LienThong.Kernel.Text;

namespace LienThong.Kernel.Search;

/// <summary>
/// Order by relevance, in tiers: phrase in the title, phrase, all words in the title, words near each other, all words. Within a
/// tier by score. Later tiers are asked only when the page is not full.
/// </summary>
/// <param name="complete">All matches, when they are few and known: then the last of them needs no tier.</param>
internal sealed class Ranking(Session session, Question question, Reading reading, Func<IReadOnlyList<Piece>, Match> ask, List<long>? complete)
{
    /// <summary>Candidates of one tier that are scored; the rest of them follow newest first among all words.</summary>
    private const int TierSize = 200;

    private readonly FullText _table = FullText.Of(session);
    private readonly List<long> _ranked = [];
    private readonly HashSet<long> _seen = [];

    public async Task<List<long>> FirstAsync(int count)
    {
        var all = ask(question.All(reading));
        if (question.Words.Count > 1)
        {
            await TierAsync(count, () => _table.FindAsync(session, ask(question.Phrase(reading, inTitle: true)), TierSize));
            await TierAsync(count, () => _table.FindAsync(session, ask(question.Phrase(reading, inTitle: false)), TierSize));
        }

        await TierAsync(count, () => _table.FindAsync(session, ask(question.All(reading, inTitle: true)), TierSize));
        if (question.Words.Count > 1) await TierAsync(count, () => _table.NearAsync(session, all, TierSize));
        await TierAsync(count, () => _table.FindAsync(session, all, TierSize));
        if (complete is null && _ranked.Count < count) Add(await _table.FindAsync(session, all, SearchIndex.CountedHits));
        if (complete is not null) Add(complete);
        return _ranked.Count > count ? _ranked.GetRange(0, count) : _ranked;
    }

    private async Task TierAsync(int count, Func<Task<List<long>>> find)
    {
        if (complete?.Count - _ranked.Count <= 1) Add(complete!);
        if (_ranked.Count >= Math.Min(count, complete?.Count ?? int.MaxValue)) return;
        var fresh = (await find()).FindAll(p => !_seen.Contains(p));
        Add(fresh.Count < 2 ? fresh : await ScoredAsync(fresh));
    }

    private async Task<IEnumerable<long>> ScoredAsync(List<long> places)
    {
        var rows = await session.QueryAsync<Candidate>("select position, title, size from [search.entry] where position in @Places", new { Places = places.ToArray() });
        var words = question.Words.Select(w => w.Folded).ToHashSet();
        return rows.OrderByDescending(r => Score(r, words)).ThenByDescending(r => r.Position).Select(r => r.Position);
    }

    // Title words asked for, how much of the title they are, and short texts before long ones.
    private static double Score(Candidate row, HashSet<string> asked)
    {
        var found = new HashSet<string>();
        var title = Analyser.Words(row.Title);
        var hits = 0;
        foreach (var word in title)
        {
            if (!asked.Contains(word.Folded)) continue;
            found.Add(word.Folded);
            hits++;
        }

        return (2.0 * found.Count / asked.Count) + (1.0 * hits / Math.Max(1, title.Count)) - (0.1 * Math.Log2(row.Size + 2));
    }

    private void Add(IEnumerable<long> places) => _ranked.AddRange(places.Where(_seen.Add));

    private sealed class Candidate
    {
        public long Position { get; init; }
        public string Title { get; init; } = "";
        public int Size { get; init; }
    }
}
