using LienThong.Kernel.Data;

namespace LienThong.Kernel.Search;

/// <summary>Reads the rows to be shown, once more against the exact table of rights, and cuts their snippets.</summary>
internal sealed class SearchShow(Session session, Question question, IReadOnlyCollection<string> tokens)
{
    /// <summary>A snippet is sought in this much of a body; later words still find the record.</summary>
    private const int Sought = 20_000;

    // The limit keeps PostgreSQL from joining the whole table of tokens when it guesses wrong.
    private const string Rows = """
        select e.id, e.position, e.kind, e.title, e.notation, e.at, e.link, e.external_id, substr(e.body, 1, @Sought) as body
        from [search.entry] e
        where e.position in @Places and (select 1 from [search.acl] a where a.entry_id = e.id and a.token in @Tokens limit 1) = 1
        """;

    public async Task<List<SearchHit>> HitsAsync(IReadOnlyCollection<long> places, bool wide)
    {
        if (places.Count == 0) return [];
        var rows = await session.QueryAsync<EntryRow>(Rows, new { Places = places.ToArray(), Tokens = tokens.ToArray(), Sought });
        var byPlace = rows.ToDictionary(r => r.Position);
        var marker = new Marker(question, wide);
        return [.. places.Where(byPlace.ContainsKey).Select(p => Hit(byPlace[p], marker))];
    }

    private static SearchHit Hit(EntryRow row, Marker marker) => new(
        row.Id, row.Kind, row.Title, marker.Marks(row.Title), marker.Cut(row.Body), row.Notation, row.At, row.Link, row.ExternalId);
}
