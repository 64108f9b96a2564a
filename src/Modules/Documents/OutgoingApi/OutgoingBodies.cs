using LienThong.Kernel.Identity;

namespace LienThong.Documents;

/// <summary>Bodies of the outgoing documents' API.</summary>
internal sealed record DraftBody(
    string? TypeCode, string? Subject, Urgency? Urgency, AppointmentId? Signer, Competence? Competence, DateOnly? Due, DateOnly? ReplyBy, int? Pages, int? Copies,
    string? ArchiveNote, RecipientsBody? Recipients, IncomingId? Answers, IReadOnlyList<StagedFileId>? Files, long? Version)
{
    public DraftInput Input() => new()
    {
        TypeCode = TypeCode ?? DocumentType.LetterCode,
        Subject = Subject ?? "",
        Urgency = Urgency ?? Documents.Urgency.Normal,
        Signer = Signer ?? default,
        Competence = Competence ?? Documents.Competence.None,
        Due = Due,
        ReplyBy = ReplyBy,
        Pages = Pages ?? 1,
        Copies = Copies ?? 1,
        ArchiveNote = ArchiveNote ?? "VT",
        Recipients = Recipients?.Input() ?? RecipientInput.None,
    };
}

/// <summary>Groups by a saved one's id or a rule's name (departments, communes, subordinates, all); agencies by id; others by name, one a line.</summary>
internal sealed record RecipientsBody(IReadOnlyList<string>? Groups, IReadOnlyList<AgencyId>? Agencies, string? Others)
{
    public RecipientInput Input() => new([.. (Groups ?? []).Select(g => Enum.TryParse<GroupRule>(g, ignoreCase: true, out var rule) && Enum.IsDefined(rule) ? rule.ToString() : g)], Agencies ?? [], Others ?? "");
}

internal sealed record CommentBody(string? Comment, long? Version);

internal sealed record VersionBody(IReadOnlyList<StagedFileId>? Files, string? Comment, long? Version);

internal sealed record IssueBody(DateOnly? IssuedOn, RecipientsBody? Recipients, int? Pages, int? Copies, long? Version);

internal sealed record VoidBody(string? Reason, long? Version);

internal sealed record LinesBody(IReadOnlyList<DeliveryId>? Lines, string? Reason, int? Copies);

internal sealed record CodeBody(string? Code);

internal sealed record SeriesBody(string? Series);

internal sealed record GroupBody(string? Name, GroupRule? Rule, RecipientsBody? Members);
