using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Search;
using LienThong.Kernel.Text;

namespace LienThong.Documents;

/// <summary>Why a document is told to be like another, the surest first.</summary>
internal enum Likeness
{
    /// <summary>The same số, ký hiệu.</summary>
    Number,
    /// <summary>The same trích yếu, whenever it came.</summary>
    Subject,
    /// <summary>Of the last months, with most of its words.</summary>
    Words,
}

/// <summary>A document like the one in hand.</summary>
/// <param name="Linked">Both are linked already.</param>
internal sealed record SimilarDocument(FiledGist Gist, Likeness Why, bool Linked);

/// <summary>Văn bản tương tự: documents of the agency with the same number or the same subject, those alone that the reader may see. A constant number of statements.</summary>
internal sealed class SimilarDocuments(UnitOfWork work, SearchIndex search, Clock clock)
{
    public const int MostShown = 50;
    private const int RecentDays = 180, MostRecent = 300;

    private static readonly string Numbered = FiledGist.Sql("""
        (select i.id from [documents.incoming] i where i.agency_id = @Agency and i.code_number = @Number and i.notation = @Code
         union all select o.id from [documents.outgoing] o where o.agency_id = @Agency and o.code_number = @Number and o.notation = @Notation)
        """);

    private static readonly string Recent =
        $"{FiledGist.Sql($"(select a.record_id from [documents.access] a where a.token in @Tokens and a.record_kind in ('incoming', 'outgoing') and a.day >= @From order by a.day desc limit {MostRecent})")} and x.agency_id = @Agency";

    private const string Linked = "select case when r.left_id = @Id then r.right_id else r.left_id end from [documents.related] r where r.left_id = @Id or r.right_id = @Id";

    /// <summary>The document in hand, and what is like it; null when there is none that the reader may know of.</summary>
    public Task<(FiledGist Own, IReadOnlyList<SimilarDocument> Found)?> FindAsync(Guid id, Reader reader, CancellationToken ct) => work.ReadAsync<(FiledGist, IReadOnlyList<SimilarDocument>)?>(async s =>
    {
        if ((await FiledGist.OfAsync(s, [id], reader.Tokens)).FirstOrDefault() is not { } own) return null;
        var code = own.Code.Split('/', 2);
        var args = new { Id = id, Agency = own.AgencyId, own.Code, Number = code[0], Notation = code.Length == 2 ? code[1] : "", reader.Tokens, From = clock.Today.AddDays(-RecentDays) };
        var (recent, numbered, linked) = await s.QueryAsync<FiledGist, FiledGist, Guid>(Recent, Numbered, Linked, args);
        var named = await NamedAsync(s, own, reader);
        var (subject, words) = (Fold.Text(own.Subject), Alike.WordsOf(own.Subject));
        var found = (own.Code.Length == 0 ? [] : numbered).Select(g => (Gist: g, Why: Likeness.Number, Share: g.Organ == own.Organ ? 1d : 0d))
            .Concat(named.Concat(recent).Where(g => subject.Length > 0 && Fold.Text(g.Subject) == subject).Select(g => (Gist: g, Why: Likeness.Subject, Share: 1d)))
            .Concat(recent.Select(g => (Gist: g, Why: Likeness.Words, Share: Alike.Share(words, Alike.WordsOf(g.Subject)))).Where(g => g.Share >= Alike.Enough))
            .Where(g => g.Gist.Id != id).OrderBy(g => g.Why).ThenByDescending(g => g.Share).ThenByDescending(g => g.Gist.Day).DistinctBy(g => g.Gist.Id).Take(MostShown);
        return (own, [.. found.Select(g => new SimilarDocument(g.Gist, g.Why, linked.Contains(g.Gist.Id)))]);
    }, ct);

    // The whole subject as one phrase, however long ago; texts of files have it too, and are left out by their own subject.
    private async Task<List<FiledGist>> NamedAsync(Session session, FiledGist own, Reader reader)
    {
        var phrase = own.Subject.Replace('"', ' ').Replace('“', ' ').Replace('”', ' ');
        if (string.IsNullOrWhiteSpace(phrase)) return [];
        var hits = new List<Guid>();
        foreach (var kind in new[] { Incoming.Kind, OutgoingRow.Kind })
            hits.AddRange((await search.QueryAsync(session, new SearchQuery($"\"{phrase}\"", Kind: kind, Agency: own.AgencyId, Limit: MostShown), reader)).Hits.Select(h => h.Id));
        return await FiledGist.OfAsync(session, hits, reader.Tokens);
    }
}
