using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;

namespace LienThong.Documents;

/// <summary>The documents of a dossier as lists, totals and the package tell them.</summary>
internal sealed class DossierContents
{
    private const string Sees = "exists (select 1 from [documents.access] a where a.record_id = t.record_id and a.token in @Tokens) as seen";

    private const string Item = "t.id, t.ordinal, t.record_kind, t.record_id, t.note, t.added_at, t.added_by, t.added_by_name";

    private const string Rows = $"""
        select {Item}, coalesce(t.pages, i.page_count) as pages, i.type_code, i.code_number, i.code_notation, i.notation as code, i.issued_date as issued, i.sender_name as organ, i.subject,
          i.signer_name as signer, i.signer_position as signer_position, i.urgency, i.due, i.arrival_date as arrived, i.number as arrival_number, null as copies,
          i.state = 'Recalled' as recalled, {Sees}
        from [documents.dossier_item] t join [documents.incoming] i on i.id = t.record_id where t.dossier_id = @Id
        union all
        select {Item}, coalesce(t.pages, o.pages) as pages, o.type_code, o.code_number, o.notation as code_notation, o.code_number || '/' || o.notation as code, o.issued_on as issued, '' as organ, o.subject,
          o.signer_name as signer, o.signer_position as signer_position, o.urgency, o.reply_by as due, null as arrived, null as arrival_number, o.copies,
          o.state = 'Recalled' as recalled, {Sees}
        from [documents.dossier_item] t join [documents.outgoing] o on o.id = t.record_id where t.dossier_id = @Id
        order by 2
        """;

    private const string Totals = """
        select t.dossier_id, count(*) as documents, cast(sum(coalesce(t.pages, i.page_count, o.pages, 0)) as bigint) as pages,
          cast(sum((select count(*) from [documents.attachment] f where f.record_id = t.record_id)
            + (select count(*) from [documents.attachment] f join [documents.draft_version] v on v.id = f.record_id where v.outgoing_id = o.id and v.number = o.last_version)) as bigint) as files
        from [documents.dossier_item] t left join [documents.incoming] i on i.id = t.record_id left join [documents.outgoing] o on o.id = t.record_id
        where t.dossier_id in @Ids group by t.dossier_id
        """;

    private const string FilesSql = """
        select t.record_id as document, f.hash, f.name, f.media_type, f.size from [documents.dossier_item] t join [documents.attachment] f on f.record_id = t.record_id where t.dossier_id = @Id
        union all
        select t.record_id as document, f.hash, f.name, f.media_type, f.size from [documents.dossier_item] t join [documents.outgoing] o on o.id = t.record_id
          join [documents.draft_version] v on v.outgoing_id = o.id and v.number = o.last_version join [documents.attachment] f on f.record_id = v.id where t.dossier_id = @Id
        """;

    private const string To = """
        select d.outgoing_id as document, d.name from [documents.dossier_item] t join [documents.delivery] d on d.outgoing_id = t.record_id where t.dossier_id = @Id order by d.position
        """;

    /// <summary>In the order of the dossier; which of them the tokens may see.</summary>
    public Task<List<FiledRow>> OfAsync(Session session, DossierId id, string[] tokens) => session.QueryAsync<FiledRow>(Rows, new { Id = id, Tokens = tokens });

    /// <summary>Documents, pages and files of each; none for an empty dossier.</summary>
    public async Task<Dictionary<DossierId, DossierTotals>> TotalsAsync(Session session, IReadOnlyCollection<DossierId> ids) =>
        ids.Count == 0 ? [] : (await session.QueryAsync<DossierTotals>(Totals, new { Ids = session.Ids(ids.Select(i => i.Value)) })).ToDictionary(t => t.DossierId);

    /// <summary>Files and recipients of all documents of one dossier.</summary>
    public async Task<(ILookup<Guid, FiledFile> Files, ILookup<Guid, string> To)> PartsAsync(Session session, DossierId id)
    {
        var (files, to) = await session.QueryAsync<FiledFile, FiledRecipient>(FilesSql, To, new { Id = id });
        return (files.ToLookup(f => f.Document), to.ToLookup(t => t.Document, t => t.Name));
    }
}

/// <summary>One document of a dossier.</summary>
internal sealed class FiledRow
{
    public Guid Id { get; init; }
    public int Ordinal { get; init; }
    public string RecordKind { get; init; } = "";
    public Guid RecordId { get; init; }
    public string Note { get; init; } = "";
    public DateTimeOffset AddedAt { get; init; }
    public AppointmentId AddedBy { get; init; }
    public string AddedByName { get; init; } = "";
    public int? Pages { get; init; }
    public string TypeCode { get; init; } = "";
    public string CodeNumber { get; init; } = "";
    public string CodeNotation { get; init; } = "";
    public string Code { get; init; } = "";
    public DateOnly? Issued { get; init; }

    /// <summary>Empty for the agency's own.</summary>
    public string Organ { get; init; } = "";
    public string Subject { get; init; } = "";
    public string Signer { get; init; } = "";
    public string SignerPosition { get; init; } = "";
    public Urgency Urgency { get; init; }
    public DateOnly? Due { get; init; }
    public DateOnly? Arrived { get; init; }
    public long? ArrivalNumber { get; init; }
    public int? Copies { get; init; }

    /// <summary>Called back by its sender: it stays, and is marked.</summary>
    public bool Recalled { get; init; }

    /// <summary>Whether the reader may see it; else only that it is there.</summary>
    public bool Seen { get; init; }

    public bool IsIncoming => RecordKind == Incoming.Kind;

    public string Link => new FiledDocument(RecordKind, RecordId).Link;
}

/// <summary>What a dossier holds, counted.</summary>
internal sealed class DossierTotals
{
    public static readonly DossierTotals None = new();

    public DossierId DossierId { get; init; }
    public long Documents { get; init; }
    public long Pages { get; init; }
    public long Files { get; init; }
}

/// <summary>A file of one of its documents.</summary>
internal sealed class FiledFile
{
    public Guid Document { get; init; }
    public string Hash { get; init; } = "";
    public string Name { get; init; } = "";
    public string MediaType { get; init; } = "";
    public long Size { get; init; }
}

/// <summary>To whom one of its outgoing documents went.</summary>
internal sealed class FiledRecipient
{
    public Guid Document { get; init; }
    public string Name { get; init; } = "";
}
