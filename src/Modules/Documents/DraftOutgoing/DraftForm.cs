using System.Globalization;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using LienThong.WebKit;
using Microsoft.AspNetCore.Http;

namespace LienThong.Documents;

/// <summary>The form of a draft as texts: what was typed survives a refusal.</summary>
internal sealed record DraftForm
{
    public string TypeCode { get; init; } = DocumentType.LetterCode;
    public string Subject { get; init; } = "";
    public string Urgency { get; init; } = nameof(Documents.Urgency.Normal);
    public string Signer { get; init; } = "";
    public string Competence { get; init; } = nameof(Documents.Competence.None);
    public string Due { get; init; } = "";
    public string ReplyBy { get; init; } = "";
    public string Pages { get; init; } = "1";
    public string Copies { get; init; } = "1";
    public string ArchiveNote { get; init; } = "VT";
    public IReadOnlyList<string> Groups { get; init; } = [];
    public IReadOnlyList<string> Agencies { get; init; } = [];
    public string Others { get; init; } = "";

    /// <summary>As posted.</summary>
    public static DraftForm Of(IFormCollection form) => new()
    {
        TypeCode = form["TypeCode"].ToString(),
        Subject = form["Subject"].ToString(),
        Urgency = form["Urgency"].ToString(),
        Signer = form["Signer"].ToString(),
        Competence = form["Competence"].ToString(),
        Due = form["Due"].ToString(),
        ReplyBy = form["ReplyBy"].ToString(),
        Pages = form["Pages"].ToString(),
        Copies = form["Copies"].ToString(),
        ArchiveNote = form["ArchiveNote"].ToString(),
        Groups = [.. form["Groups"].OfType<string>()],
        Agencies = [.. form["Agencies"].OfType<string>()],
        Others = form["Others"].ToString(),
    };

    /// <summary>As stored, with its intended recipients.</summary>
    public static DraftForm Of(OutgoingRow row, IReadOnlyList<RecipientRow> recipients) => new()
    {
        TypeCode = row.TypeCode,
        Subject = row.Subject,
        Urgency = row.Urgency.ToString(),
        Signer = row.SignerId.ToString(),
        Competence = row.Competence.ToString(),
        Due = Vn.Date(row.Due),
        ReplyBy = Vn.Date(row.ReplyBy),
        Pages = row.Pages.ToString(CultureInfo.InvariantCulture),
        Copies = row.Copies.ToString(CultureInfo.InvariantCulture),
        ArchiveNote = row.ArchiveNote,
        Agencies = [.. recipients.Where(r => r.AgencyId is not null).Select(r => r.AgencyId!.Value.ToString())],
        Others = string.Join('\n', recipients.Where(r => r.AgencyId is null).Select(r => r.Copies > 1 ? $"{r.Name}; {r.Copies}" : r.Name)),
    };

    /// <summary>The recipients chosen.</summary>
    public RecipientInput Recipients => new(Groups, [.. Agencies.Select(a => TypedId.TryParse<AgencyId>(a, out var id) ? id : default).Where(a => a != default)], Others);

    /// <summary>What the use case takes, or the faults of what cannot be read.</summary>
    public Result<DraftInput> Read()
    {
        var faults = new List<FieldError>();
        var input = new DraftInput
        {
            TypeCode = TypeCode,
            Subject = Subject,
            Urgency = Enum.TryParse<Urgency>(Urgency, out var urgency) ? urgency : default,
            Signer = TypedId.TryParse<AppointmentId>(Signer, out var signer) ? signer : default,
            Competence = Enum.TryParse<Competence>(Competence, out var competence) ? competence : default,
            Due = Day(nameof(Due), Due),
            ReplyBy = Day(nameof(ReplyBy), ReplyBy),
            Pages = Count(Pages),
            Copies = Count(Copies),
            ArchiveNote = ArchiveNote,
            Recipients = Recipients,
        };
        return faults.Count > 0 ? Fail.Invalid(faults) : input;

        DateOnly? Day(string field, string text)
        {
            if (string.IsNullOrWhiteSpace(text)) return null;
            if (Vn.TryDate(text, out var day)) return day;
            faults.Add(OutgoingErrors.Field(field, "date", OutgoingWords.DateWrong));
            return null;
        }
    }

    private static int Count(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;
}
