using LienThong.Kernel.Data;

namespace LienThong.Kernel.Search;

/// <summary>Answers one question: finds the reading that answers, counts, puts in order, shows.</summary>
internal sealed class SearchRun
{
    private readonly Session _session;
    private readonly SearchQuery _query;
    private readonly FullText _table;
    private readonly Question _question;
    private readonly List<string> _tokens;
    private readonly List<string> _filters;
    private (long From, long To) _time;
    private readonly int _limit;

    public SearchRun(Session session, SearchQuery query, IReadOnlyCollection<string> tokens)
    {
        (_session, _query, _table) = (session, query, FullText.Of(session));
        _question = Question.Of(query.Text);
        _tokens = [.. tokens.Where(EntryText.Valid).Distinct()];
        _filters = [.. Filter.Of(query.Kind, query.Agency)];
        _time = (query.From is { } from ? Position.FirstOf(session.Engine, from) : 0,
            query.To is { } to ? Position.EndOf(session.Engine, to) : Position.EndOf(session.Engine, new DateOnly(2200, 1, 1)));
        _limit = Math.Clamp(query.Limit, 1, 100);
    }

    private bool ByRelevance => _query.Sort == SearchSort.Relevance;

    public async Task<SearchAnswer> AnswerAsync()
    {
        if (_tokens.Count == 0 || _question.Words.Count == 0) return SearchAnswer.Nothing;
        await using var settings = await _table.BeginAsync(_session);
        var (first, last) = await _table.BoundsAsync(_session);
        _time = (Math.Max(_time.From, first), Math.Min(_time.To, last + 1));
        if (_time.From >= _time.To) return SearchAnswer.Nothing;
        if (PageKey.Read(_query.After) is { } after) return await PageAsync(after);
        foreach (var reading in _question.Readings)
        {
            var (newest, total) = await _table.FirstAsync(_session, Ask(reading), _limit + 1, SearchIndex.CountedHits);
            var widest = reading == _question.Readings.Last();
            // A full page of whole words needs no guess at unfinished ones.
            if (newest.Count == 0 ? !widest : reading == Reading.Exact && newest.Count <= _limit && _question.IsOpen) continue;
            if (newest.Count == 0) break;
            return await PageAsync(new(reading, total, 0), newest);
        }

        return SearchAnswer.Nothing;
    }

    private async Task<SearchAnswer> PageAsync(PageKey key, List<long>? known = null)
    {
        var places = ByRelevance ? await RankedAsync(key, known) : known ?? await _table.FindAsync(_session, Ask(key.Reading, before: key.Last), _limit + 1);
        var more = places.Count > _limit;
        if (more) places.RemoveRange(_limit, places.Count - _limit);
        var hits = await new SearchShow(_session, _question, _tokens).HitsAsync(places, key.Reading == Reading.Wide);
        // What the exact table does not confirm is neither shown nor counted.
        var total = key.Total - (places.Count - hits.Count);
        var next = more ? new PageKey(key.Reading, total, ByRelevance ? key.Last + _limit : places[^1]).ToString() : null;
        return new(total, total >= SearchIndex.CountedHits, key.Reading == Reading.Wide, hits, next);
    }

    private async Task<List<long>> RankedAsync(PageKey key, List<long>? known)
    {
        var shown = (int)Math.Min(key.Last, SearchIndex.CountedHits);
        var ranking = new Ranking(_session, _question, key.Reading, Ask, known?.Count <= _limit ? known : null);
        return [.. (await ranking.FirstAsync(shown + _limit + 1)).Skip(shown)];
    }

    private Match Ask(Reading reading, long before = 0)
    {
        var match = Ask(_question.All(reading));
        return before > 0 && before < match.To ? match with { To = before } : match;
    }

    private Match Ask(IReadOnlyList<Piece> pieces) => new(pieces, _tokens, _filters, _time.From, _time.To);
}
