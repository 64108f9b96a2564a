using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Documents;

/// <summary>Văn bản liên quan: linked once, read from both ends; nobody learns of a document through a link that he may not see.</summary>
internal sealed class RelatedDocuments(UnitOfWork work)
{
    /// <param name="Record">The document in hand, incoming or outgoing.</param>
    /// <param name="Code">Số ký hiệu of the other one.</param>
    public sealed record Request(Guid Record, string Code);

    private const string Known = """
        select count(*) from [documents.access] where record_id = @Record and token in @Tokens
        """;

    private const string Frozen = "select count(*) from [documents.outgoing] where id = @Record and state in ('Recalling', 'Recalled')";

    private const string ByCode = """
        select x.id from (
          select i.id, i.registered_at as at from [documents.incoming] i where i.agency_id = @Agency and i.notation = @Code
          union all
          select o.id, o.created_at as at from [documents.outgoing] o where o.agency_id = @Agency and o.code_number = @Number and o.notation = @Notation) x
        where exists (select 1 from [documents.access] a where a.record_id = x.id and a.token in @Tokens)
        order by x.at desc limit 1
        """;

    private const string Both = """
        select x.id, x.kind, x.code, x.subject, x.day, x.answers, x.by_left from (
          select i.id, 'incoming' as kind, i.notation as code, i.subject, i.arrival_date as day, r.answers, r.left_id = @Id as by_left
          from [documents.related] r join [documents.incoming] i on (r.left_id = @Id and i.id = r.right_id) or (r.right_id = @Id and i.id = r.left_id)
          union all
          select o.id, 'outgoing' as kind, case when o.code_number is null then '' else o.code_number || '/' || o.notation end as code, o.subject, o.issued_on as day, r.answers, r.left_id = @Id as by_left
          from [documents.related] r join [documents.outgoing] o on (r.left_id = @Id and o.id = r.right_id) or (r.right_id = @Id and o.id = r.left_id)) x
        where exists (select 1 from [documents.access] a where a.record_id = x.id and a.token in @Tokens)
        order by x.id
        """;

    /// <summary>Links another document of the agency, found by its số ký hiệu among those the acting hat may see.</summary>
    public Task<Result<Done>> HandleAsync(Request request, Act act, CancellationToken ct) => work.WriteAsync(Permissions.RelateDocuments, act, async session =>
    {
        if (!await MayLinkAsync(session, request.Record)) return Fail.NotFound();
        if (await session.ScalarAsync<long>(Frozen, new { request.Record }) > 0) return RecallErrors.Frozen;
        var code = Nfc.Clean(request.Code);
        var parts = code.Split('/', 2);
        var other = await session.FindAsync<IdRow>(ByCode, new
        {
            act.Actor.Agency,
            Code = code,
            Number = parts[0].Trim(),
            Notation = parts.Length == 2 ? parts[1].Trim() : "",
            Tokens = HatTokens.Reading(act.Actor),
        });
        if (other is null) return Fail.Invalid("Code", "documents.related.not-found", OutgoingWords.RelatedGone);
        if (other.Id == request.Record) return Fail.Invalid("Code", "documents.related.itself", OutgoingWords.RelatedSelf);
        await LinkAsync(session, request.Record, other.Id, answers: false);
        session.Audit("documents.related.linked", "document", request.Record, new { Other = other.Id });
        return (Result<Done>)Done.It;
    }, ct);

    /// <summary>Links documents of the agency that the acting hat may see; how many were not linked before. Nothing is linked when one of them is not there.</summary>
    public Task<Result<int>> LinkManyAsync(Guid record, IReadOnlyCollection<Guid> others, Act act, CancellationToken ct) => work.WriteAsync<int>(Permissions.RelateDocuments, act, async session =>
    {
        if (others.Count == 0) return Fail.Invalid("Others", "documents.related.none", SimilarWords.NothingChosen);
        var all = others.Append(record).Distinct().ToList();
        var gists = await FiledGist.OfAsync(session, all, HatTokens.Reading(act.Actor));
        if (gists.Count < all.Count || others.Contains(record) || gists.Exists(g => g.AgencyId != act.Actor.Agency)) return Fail.NotFound();
        if (await session.ScalarAsync<long>(Frozen, new { Record = record }) > 0) return RecallErrors.Frozen;
        var linked = 0;
        foreach (var other in others)
        {
            if (await LinkAsync(session, record, other, answers: false) == 0) continue;
            linked++;
            session.Audit("documents.related.linked", "document", record, new { Other = other });
        }

        return linked == 0 ? Fail.Invalid("Others", "documents.related.linked-before", SimilarWords.LinkedBefore) : linked;
    }, ct);

    /// <summary>Whether the acting hat may see a document, and so link it.</summary>
    public async Task<bool> MayLinkAsync(Session session, Guid record) =>
        await session.ScalarAsync<long>(Known, new { Record = record, Tokens = HatTokens.Reading(session.Act.Actor) }) > 0;

    /// <summary>Writes the link once, whichever end it is made from.</summary>
    public Task<int> LinkAsync(Session session, Guid left, Guid right, bool answers) => session.ExecuteAsync("""
        insert into [documents.related](id, left_id, right_id, answers, at, by_name)
        select @Row, @Left, @Right, @Answers, @At, @By
        where not exists (select 1 from [documents.related] r where (r.left_id = @Left and r.right_id = @Right) or (r.left_id = @Right and r.right_id = @Left))
        """, new { Row = OrderedId.Next(), Left = left, Right = right, Answers = answers, session.Act.At, By = session.Act.Actor.Display });

    /// <summary>The other ends of a document's links that the reader may see.</summary>
    public Task<List<RelatedView>> OfAsync(Session session, Reader reader, Guid record) =>
        session.QueryAsync<RelatedView>(Both, new { Id = record, reader.Tokens });

    private sealed class IdRow
    {
        public Guid Id { get; init; }
    }
}

/// <summary>The other end of a link.</summary>
internal sealed class RelatedView
{
    public Guid Id { get; init; }
    public string Kind { get; init; } = "";
    public string Code { get; init; } = "";
    public string Subject { get; init; } = "";
    public DateOnly? Day { get; init; }

    /// <summary>One of the two answers the other: the left one the right one.</summary>
    public bool Answers { get; init; }

    /// <summary>The document in hand is the left one.</summary>
    public bool ByLeft { get; init; }

    public string Link => Kind == "incoming" ? Links.Incoming(new IncomingId(Id)) : Links.Outgoing(new OutgoingId(Id));

    public string Relation => (Answers, ByLeft) switch
    {
        (true, true) => OutgoingWords.AnswersTo,
        (true, false) => OutgoingWords.AnsweredBy,
        _ => OutgoingWords.Relates,
    };
}
