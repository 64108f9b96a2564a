using LienThong.Kernel.Data;

namespace LienThong.Documents;

/// <summary>A document to be put into a dossier.</summary>
/// <param name="Kind">incoming or outgoing.</param>
internal sealed record FiledDocument(string Kind, Guid Id)
{
    /// <summary>By the last part of an address; null for neither.</summary>
    public static FiledDocument? Of(string? part, string? id) => !Guid.TryParse(id, out var record) ? null : part switch
    {
        DossierSteps.OfIncoming => new(Incoming.Kind, record),
        DossierSteps.OfOutgoing => new(OutgoingRow.Kind, record),
        _ => null,
    };

    /// <summary>As a checkbox posts it; null for anything else.</summary>
    public static FiledDocument? Read(string? value) =>
        value?.Split(':') is [Incoming.Kind or OutgoingRow.Kind, var id] && Guid.TryParse(id, out var record) ? new(value[..value.IndexOf(':', StringComparison.Ordinal)], record) : null;

    /// <summary>As <see cref="Read"/> reads it.</summary>
    public string Value => $"{Kind}:{Id:N}";

    /// <summary>The document's own page.</summary>
    public string Link => Kind == Incoming.Kind ? Links.Incoming(new IncomingId(Id)) : Links.Outgoing(new OutgoingId(Id));

    /// <summary>What it is, for those tokens that may see it; null for others.</summary>
    public async Task<FiledGist?> FindAsync(Session session, string[] tokens) => (await FiledGist.OfAsync(session, [Id], tokens)).Find(g => g.Kind == Kind);
}

/// <summary>A document in few words.</summary>
internal sealed class FiledGist
{
    public Guid Id { get; init; }
    public Kernel.Identity.AgencyId AgencyId { get; init; }
    public string Kind { get; init; } = "";
    public string Code { get; init; } = "";
    public string Subject { get; init; } = "";

    /// <summary>Who sent it; empty for the agency's own.</summary>
    public string Organ { get; init; } = "";
    public DateOnly? Day { get; init; }
    public string State { get; init; } = "";

    /// <summary>Void numbers, drafts and what was recalled are not filed; what lies in a dossier already stays there.</summary>
    public bool IsFiled => Kind == Incoming.Kind ? State is not (nameof(IncomingState.Voided) or nameof(IncomingState.Recalled)) : State == nameof(OutgoingState.Issued);

    public FiledDocument Document => new(Kind, Id);

    /// <summary>Documents <c>x</c> whose ids the given list or query names, those alone that <c>@Tokens</c> may see.</summary>
    public static string Sql(string ids) => $"""
        select x.* from (
          select i.id, i.agency_id, 'incoming' as kind, i.notation as code, i.subject, i.sender_name as organ, coalesce(i.issued_date, i.arrival_date) as day, i.state from [documents.incoming] i where i.id in {ids}
          union all
          select o.id, o.agency_id, 'outgoing' as kind, case when o.code_number is null then '' else o.code_number || '/' || o.notation end as code, o.subject, '' as organ, o.issued_on as day, o.state from [documents.outgoing] o where o.id in {ids}) x
        where exists (select 1 from [documents.access] a where a.record_id = x.id and a.token in @Tokens)
        """;

    private static readonly string OfIds = Sql("@Ids");

    /// <summary>Those of the documents that the tokens may see. One statement.</summary>
    public static Task<List<FiledGist>> OfAsync(Session session, IReadOnlyCollection<Guid> ids, string[] tokens) =>
        session.QueryAsync<FiledGist>(OfIds, new { Ids = session.Ids(ids), Tokens = tokens });
}
