using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Search;

namespace LienThong.Documents;

/// <summary>A document that may belong into a dossier, and why.</summary>
internal sealed record SuggestedDocument(FiledDocument Document, FiledGist Gist, string Why);

/// <summary>A dossier into which a document may belong.</summary>
/// <param name="Why">Null where it is only one of those at hand.</param>
/// <param name="Holds">It is in it already.</param>
internal sealed record SuggestedDossier(Dossier Row, string? Why, bool Holds);

/// <summary>What belongs together: by the chain of replies and links, by the words of the matter, by who wrote. A constant number of statements.</summary>
internal sealed class SuggestFiling(UnitOfWork work, SearchIndex search, Clock clock)
{
    public const int MostSuggested = 20, MostDossiers = 300;
    private const int RecentDays = 180, MostRecent = 300;

    private const string Seen = "exists (select 1 from [documents.access] a where a.record_id = x.id and a.token in @Tokens)";

    private const string Gists = """
        (select i.id, i.agency_id, 'incoming' as kind, i.notation as code, i.subject, i.sender_name as organ, coalesce(i.issued_date, i.arrival_date) as day, i.state from [documents.incoming] i where i.id in {0} and i.agency_id = @Agency
         union all
         select o.id, o.agency_id, 'outgoing' as kind, o.code_number || '/' || o.notation as code, o.subject, '' as organ, o.issued_on as day, o.state from [documents.outgoing] o where o.id in {0} and o.agency_id = @Agency and o.state = 'Issued') x
        """;

    private const string InIt = "exists (select 1 from [documents.dossier_item] t where t.dossier_id = @Id and t.record_id = x.id)";

    private static readonly string Chain = $"""
        select x.* from {string.Format(null, Gists, "(select case when r.left_id = t.record_id then r.right_id else r.left_id end from [documents.dossier_item] t join [documents.related] r on r.left_id = t.record_id or r.right_id = t.record_id where t.dossier_id = @Id)")}
        where {Seen} and not {InIt} order by x.day desc limit {MostSuggested}
        """;

    private static readonly string Recent = $"""
        select x.* from {string.Format(null, Gists, $"(select a.record_id from [documents.access] a where a.token in @Tokens and a.record_kind in ('incoming', 'outgoing') and a.day >= @From order by a.day desc limit {MostRecent})")}
        where {Seen} and not {InIt}
        """;

    private static readonly string ByIds = $"select x.* from {string.Format(null, Gists, "@Ids")} where {Seen} and not {InIt}";

    private const string Writers = "select distinct i.sender_name from [documents.dossier_item] t join [documents.incoming] i on i.id = t.record_id where t.dossier_id = @Id";

    /// <summary>Documents that are not in a dossier and may belong into it; only those that the reader may see.</summary>
    public Task<List<SuggestedDocument>> DocumentsAsync(Dossier row, Reader reader, CancellationToken ct) => work.ReadAsync(async s =>
    {
        var args = new { row.Id, Agency = row.AgencyId, reader.Tokens, From = clock.Today.AddDays(-RecentDays) };
        var (linked, recent, writers) = await s.QueryAsync<Gist, Gist, string>(Chain, Recent, Writers, args);
        var known = linked.Select(g => g.Id).ToHashSet();
        var matter = Alike.WordsOf(row.Title);
        var alike = recent.Where(g => g.IsFiled && !known.Contains(g.Id)).Select(g => (Gist: g, Share: Alike.Share(matter, Alike.WordsOf(g.Subject)), Same: g.Organ.Length > 0 && writers.Contains(g.Organ)))
            .Where(g => g.Share >= (g.Same ? Alike.WithSameWriter : Alike.Enough)).OrderByDescending(g => g.Share).ThenByDescending(g => g.Gist.Day);
        return linked.Where(g => g.IsFiled).Select(g => g.Suggested(FilingWords.Linked))
            .Concat(alike.Select(g => g.Gist.Suggested(g.Same ? FilingWords.SameWriter(g.Gist.Organ) : FilingWords.SameMatter))).Take(MostSuggested).ToList();
    }, ct);

    /// <summary>Documents of the agency that words lead to.</summary>
    public Task<List<SuggestedDocument>> FoundAsync(Dossier row, Reader reader, string words, CancellationToken ct) => work.ReadAsync(async s =>
    {
        var hits = new List<Guid>();
        foreach (var kind in new[] { Incoming.Kind, OutgoingRow.Kind })
            hits.AddRange((await search.QueryAsync(s, new SearchQuery(words, Kind: kind, Agency: row.AgencyId, Limit: MostSuggested), reader)).Hits.Select(h => h.Id));
        var found = hits.Count == 0 ? [] : await s.QueryAsync<Gist>(ByIds, new { row.Id, Agency = row.AgencyId, reader.Tokens, Ids = s.Ids(hits) });
        return found.Where(g => g.IsFiled).OrderBy(g => hits.IndexOf(g.Id)).Select(g => g.Suggested("")).ToList();
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

    private sealed class Gist
    {
        public Guid Id { get; init; }
        public Kernel.Identity.AgencyId AgencyId { get; init; }
        public string Kind { get; init; } = "";
        public string Code { get; init; } = "";
        public string Subject { get; init; } = "";
        public string Organ { get; init; } = "";
        public DateOnly? Day { get; init; }
        public string State { get; init; } = "";

        public bool IsFiled => new FiledGist { State = State }.IsFiled;

        public SuggestedDocument Suggested(string why) => new(new(Kind, Id), new() { Id = Id, AgencyId = AgencyId, Code = Code, Subject = Subject, Organ = Organ, Day = Day, State = State }, why);
    }
}
