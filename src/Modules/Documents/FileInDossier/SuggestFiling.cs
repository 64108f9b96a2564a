using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Search;

namespace LienThong.Documents;

/// <summary>A document that may belong into a dossier, and why.</summary>
internal sealed record SuggestedDocument(FiledGist Gist, string Why);

/// <summary>A dossier into which a document may belong.</summary>
/// <param name="Why">Null where it is only one of those at hand.</param>
/// <param name="Holds">It is in it already.</param>
internal sealed record SuggestedDossier(Dossier Row, string? Why, bool Holds);

/// <summary>What belongs together: by the chain of replies and links, by the words of the matter, by who wrote. A constant number of statements.</summary>
internal sealed class SuggestFiling(UnitOfWork work, SearchIndex search, Clock clock)
{
    public const int MostSuggested = 20, MostDossiers = 300;
    private const int RecentDays = 180, MostRecent = 300;

    private const string Missing = "and x.agency_id = @Agency and not exists (select 1 from [documents.dossier_item] t where t.dossier_id = @Id and t.record_id = x.id)";

    private static readonly string Chain = $"""
        {FiledGist.Sql("(select case when r.left_id = t.record_id then r.right_id else r.left_id end from [documents.dossier_item] t join [documents.related] r on r.left_id = t.record_id or r.right_id = t.record_id where t.dossier_id = @Id)")}
        {Missing} order by x.day desc
        """;

    private static readonly string Recent = $"""
        {FiledGist.Sql($"(select a.record_id from [documents.access] a where a.token in @Tokens and a.record_kind in ('incoming', 'outgoing') and a.day >= @From order by a.day desc limit {MostRecent})")}
        {Missing}
        """;

    private static readonly string Found = $"{FiledGist.Sql("@Ids")} {Missing}";

    private const string Writers = "select distinct i.sender_name from [documents.dossier_item] t join [documents.incoming] i on i.id = t.record_id where t.dossier_id = @Id";

    /// <summary>Documents that are not in a dossier and may belong into it; only those that the reader may see.</summary>
    public Task<List<SuggestedDocument>> DocumentsAsync(Dossier row, Reader reader, CancellationToken ct) => work.ReadAsync(async s =>
    {
        var args = new { row.Id, Agency = row.AgencyId, reader.Tokens, From = clock.Today.AddDays(-RecentDays) };
        var (linked, recent, writers) = await s.QueryAsync<FiledGist, FiledGist, string>(Chain, Recent, Writers, args);
        var known = linked.Select(g => g.Id).ToHashSet();
        var matter = Alike.WordsOf(row.Title);
        var alike = recent.Where(g => g.IsFiled && !known.Contains(g.Id)).Select(g => (Gist: g, Share: Alike.Share(matter, Alike.WordsOf(g.Subject)), Same: g.Organ.Length > 0 && writers.Contains(g.Organ)))
            .Where(g => g.Share >= (g.Same ? Alike.WithSameWriter : Alike.Enough)).OrderByDescending(g => g.Share).ThenByDescending(g => g.Gist.Day);
        return linked.Where(g => g.IsFiled).Select(g => new SuggestedDocument(g, FilingWords.Linked))
            .Concat(alike.Select(g => new SuggestedDocument(g.Gist, g.Same ? FilingWords.SameWriter(g.Gist.Organ) : FilingWords.SameMatter))).Take(MostSuggested).ToList();
    }, ct);

    /// <summary>Documents of the agency that words lead to.</summary>
    public Task<List<SuggestedDocument>> FoundAsync(Dossier row, Reader reader, string words, CancellationToken ct) => work.ReadAsync(async s =>
    {
        var hits = new List<Guid>();
        foreach (var kind in new[] { Incoming.Kind, OutgoingRow.Kind })
            hits.AddRange((await search.QueryAsync(s, new SearchQuery(words, Kind: kind, Agency: row.AgencyId, Limit: MostSuggested), reader)).Hits.Select(h => h.Id));
        var found = hits.Count == 0 ? [] : await s.QueryAsync<FiledGist>(Found, new { row.Id, Agency = row.AgencyId, reader.Tokens, Ids = s.Ids(hits) });
        return found.Where(g => g.IsFiled).OrderBy(g => hits.IndexOf(g.Id)).Select(g => new SuggestedDocument(g, "")).ToList();
    }, ct);

    /// <summary>Open dossiers into which the reader may put a document, those that it belongs to first.</summary>
    public Task<List<SuggestedDossier>> DossiersAsync(FiledDocument document, FiledGist gist, Reader reader, CancellationToken ct) => work.ReadAsync(async s =>
    {
        var args = DossierScope.Of(reader).Args(s);
        args.Add("Agency", gist.AgencyId);
        args.Add("Document", document.Id);
        args.Add("Organ", gist.Organ);
        args.Add("Most", MostDossiers);
        var (rows, holding, writing) = await s.QueryAsync<Dossier, Held, Guid>(
            $"select d.* from [documents.dossier] d where d.agency_id = @Agency and d.state = 'Open' and {DossierScope.Seen} order by d.id desc limit @Most",
            """
            select t.dossier_id, max(case when t.record_id = @Document then 1 else 0 end) as own from [documents.dossier_item] t
            where t.record_id = @Document or t.record_id in (select case when r.left_id = @Document then r.right_id else r.left_id end from [documents.related] r where r.left_id = @Document or r.right_id = @Document)
            group by t.dossier_id
            """,
            "select distinct t.dossier_id from [documents.dossier_item] t join [documents.incoming] i on i.id = t.record_id join [documents.dossier] d on d.id = t.dossier_id where d.agency_id = @Agency and d.state = 'Open' and @Organ <> '' and i.sender_name = @Organ", args);
        var (held, same, matter) = (holding.ToDictionary(h => h.DossierId, h => h.Own > 0), writing.ToHashSet(), Alike.WordsOf(gist.Subject));
        return rows.Where(d => DossierTable.HatFor(reader, d, DossierAction.File) is not null)
            .Select(d => (Row: d, Share: Alike.Share(Alike.WordsOf(d.Title), matter), Linked: held.ContainsKey(d.Id.Value), Same: same.Contains(d.Id.Value), Mine: reader.Hats.Any(h => h.Appointment == d.KeeperId)))
            .OrderByDescending(d => d.Linked).ThenByDescending(d => d.Share >= (d.Same ? Alike.WithSameWriter : Alike.Enough)).ThenByDescending(d => d.Mine).ThenByDescending(d => d.Share)
            .Select(d => new SuggestedDossier(d.Row, WhyOf(d.Linked, d.Same, d.Share, gist), held.GetValueOrDefault(d.Row.Id.Value))).ToList();
    }, ct);

    private static string? WhyOf(bool linked, bool same, double share, FiledGist gist) => linked ? FilingWords.HoldsLinked
        : same && share >= Alike.WithSameWriter ? FilingWords.SameWriter(gist.Organ)
        : share >= Alike.Enough ? FilingWords.SameMatter : null;

    private sealed class Held
    {
        public Guid DossierId { get; init; }
        public long Own { get; init; }
    }
}
