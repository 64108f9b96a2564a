using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Kernel.Search;

/// <summary>
/// The search of every module. Writes go with the record in its transaction; an answer holds only what one of the reader's
/// tokens stands on, by the same query that finds it.
/// </summary>
public sealed class SearchIndex
{
    /// <summary>Characters of a body that are kept and found; what lies beyond is only in the file.</summary>
    public const int StoredCharacters = 200_000;

    /// <summary>Totals stop here: "hơn 1.000".</summary>
    public const int CountedHits = 1_001;

    /// <summary>Puts or replaces one entry. An <see cref="ArgumentException"/> for a token with other than lower-case letters and digits.</summary>
    public Task PutAsync(Session session, SearchEntry entry) => PutManyAsync(session, [entry]);

    /// <summary>Puts or replaces many; 200 in a transaction is a good number. Later ones count as newer within a day.</summary>
    public Task PutManyAsync(Session session, IReadOnlyList<SearchEntry> entries) =>
        SearchWriter.PutAsync(session, SearchWriter.Prepare(session.Engine, entries));

    /// <summary>
    /// Does ahead what needs no database, most of the work of <see cref="PutManyAsync"/>, while another transaction runs. In the
    /// entries' order, an id that comes twice only with its last.
    /// </summary>
    public IReadOnlyList<Prepared> Prepare(Engine engine, IReadOnlyList<SearchEntry> entries) => SearchWriter.Prepare(engine, entries);

    /// <summary>Puts or replaces entries prepared for this engine.</summary>
    public Task PutPreparedAsync(Session session, IReadOnlyList<Prepared> entries) => SearchWriter.PutAsync(session, entries);

    /// <summary>Lets more tokens find an entry; nothing happens when there is no such entry or they could already.</summary>
    public Task GrantAsync(Session session, Guid id, IEnumerable<string> tokens) => SearchWriter.ChangeAsync(session, id, before => before.Union(tokens));

    /// <summary>Takes tokens off an entry.</summary>
    public Task RevokeAsync(Session session, Guid id, IEnumerable<string> tokens) => SearchWriter.ChangeAsync(session, id, before => before.Except(tokens));

    /// <summary>Says who may find an entry from now on, and nobody else.</summary>
    public Task SetTokensAsync(Session session, Guid id, IEnumerable<string> tokens) => SearchWriter.ChangeAsync(session, id, _ => tokens);

    /// <summary>Takes an entry out; nothing happens when there is none.</summary>
    public Task RemoveAsync(Session session, Guid id) => SearchWriter.RemoveAsync(session, id);

    /// <summary>What this reader may know of; never fails for what was typed. A reader without tokens finds nothing.</summary>
    public Task<SearchAnswer> QueryAsync(Session session, SearchQuery query, Reader reader) => new SearchRun(session, query, reader.Tokens).AnswerAsync();
}
