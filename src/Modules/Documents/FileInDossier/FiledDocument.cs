using LienThong.Kernel.Data;

namespace LienThong.Documents;

/// <summary>A document to be put into a dossier.</summary>
/// <param name="Kind">incoming or outgoing.</param>
internal sealed record FiledDocument(string Kind, Guid Id)
{
    private const string Incoming = """
        select i.id, i.agency_id, i.notation as code, i.subject, i.sender_name as organ, i.issued_date as day, i.state from [documents.incoming] i
        where i.id = @Id and exists (select 1 from [documents.access] a where a.record_id = i.id and a.token in @Tokens)
        """;

    private const string Outgoing = """
        select o.id, o.agency_id, case when o.code_number is null then '' else o.code_number || '/' || o.notation end as code, o.subject, '' as organ, o.issued_on as day, o.state from [documents.outgoing] o
        where o.id = @Id and exists (select 1 from [documents.access] a where a.record_id = o.id and a.token in @Tokens)
        """;

    /// <summary>By the last part of an address; null for neither.</summary>
    public static FiledDocument? Of(string? part, string? id) => !Guid.TryParse(id, out var record) ? null : part switch
    {
        DossierSteps.OfIncoming => new(Documents.Incoming.Kind, record),
        DossierSteps.OfOutgoing => new(OutgoingRow.Kind, record),
        _ => null,
    };

    /// <summary>What it is, for those tokens that may see it; null for others.</summary>
    public Task<FiledGist?> FindAsync(Session session, string[] tokens) =>
        session.FindAsync<FiledGist>(Kind == Documents.Incoming.Kind ? Incoming : Outgoing, new { Id, Tokens = tokens });
}

/// <summary>A document in few words.</summary>
internal sealed class FiledGist
{
    public Guid Id { get; init; }
    public Kernel.Identity.AgencyId AgencyId { get; init; }
    public string Code { get; init; } = "";
    public string Subject { get; init; } = "";
    public string Organ { get; init; } = "";
    public DateOnly? Day { get; init; }
    public string State { get; init; } = "";

    /// <summary>Void numbers, drafts and what was recalled are not filed; what lies in a dossier already stays there.</summary>
    public bool IsFiled => State is not ("Voided" or "Draft" or "UnitReview" or "OfficeReview" or "LeaderApproval" or "ToIssue" or "Returned" or "Cancelled" or "Recalling" or "Recalled");
}
