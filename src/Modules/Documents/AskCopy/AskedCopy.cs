using LienThong.Kernel.Acts;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Documents;

/// <summary>A copy as somebody asks for it: everything that is wrong with it, field by field, or the record.</summary>
/// <param name="Signer">Whom the request names, if anybody holds that post today.</param>
/// <param name="From">The own sao y that the request names, if there is one.</param>
internal sealed record AskedCopy(AskCopy.Request Request, CopySource Source, MemberView? Signer, OfficialCopy? From)
{
    public const int LongestExtract = 10_000, LongestRecipients = 2_000, LongestReason = 500, LongestFrom = 300;

    private string Extract => Request.Kind == CopyKind.Extract ? Nfc.CleanLines(Request.Extract) : "";

    private string Recipients => Nfc.CleanLines(Request.Recipients);

    private string Reason => Nfc.CleanLines(Request.Reason);

    private string FromWords => Nfc.Clean(Request.FromWords);

    /// <summary>Those who sign copies: leaders, and the chief of office by order.</summary>
    public static bool MaySign(Role role) => Permissions.SignCopy.Allows(role);

    public List<FieldError> Faults() => [.. OfKind(), .. OfFrom(), .. OfRest()];

    public OfficialCopy Make(Act act) => new()
    {
        Id = TypedId.New<OfficialCopyId>(),
        AgencyId = Source.Agency,
        Kind = Request.Kind!.Value,
        Form = Request.Form!.Value,
        State = CopyState.Waiting,
        SourceKind = Source.Kind,
        SourceId = Source.Id,
        FromCopyId = From?.Id,
        FromCopy = From is not null ? CopyWords.FromOwn(From) : Request.Kind == CopyKind.CopyOfCopy ? FromWords : "",
        TypeCode = Source.TypeCode,
        OriginalCode = Source.Code,
        OriginalDay = Source.Day,
        OriginalIssuer = Source.Issuer,
        Subject = Source.Subject,
        Extract = Extract,
        Recipients = Recipients,
        Copies = Request.Copies ?? 1,
        Reason = Reason,
        SignerId = Signer!.Id,
        SignerName = Signer.FullName,
        SignerPosition = Signer.Title,
        AskedBy = act.Actor.Appointment,
        AskedByName = act.Actor.Display,
        AskedAt = act.At,
    };

    private IEnumerable<FieldError> OfKind()
    {
        if (Request.Kind is not { } kind || !Enum.IsDefined(kind)) yield return CopyErrors.Field(nameof(Request.Kind), "kind", CopyTexts.KindMissing);
        if (Request.Form is not { } form || !Enum.IsDefined(form)) yield return CopyErrors.Field(nameof(Request.Form), "form", CopyTexts.FormMissing);
        else if (Request.Kind is { } chosen && !CopyForms.Allows(chosen, form)) yield return CopyErrors.Field(nameof(Request.Form), "form-wrong", CopyTexts.FormWrong);
    }

    // A sao lục copies a sao y and nothing else, from the form which that one has.
    private IEnumerable<FieldError> OfFrom()
    {
        if (Request.Kind != CopyKind.CopyOfCopy) yield break;
        if (Request.From is not null)
        {
            if (From is not { Kind: CopyKind.TrueCopy, State: CopyState.Signed } || From.SourceId != Source.Id) yield return CopyErrors.Field(nameof(Request.From), "from-not-yours", CopyTexts.FromNotYours);
            else if (Request.Form is { } form && CopyForms.ToPaper(From.Form) != CopyForms.FromPaper(form)) yield return CopyErrors.Field(nameof(Request.Form), "from-other-form", CopyTexts.FromOtherForm);
        }
        else if (FromWords.Length == 0 || Source.Kind != Incoming.Kind) yield return CopyErrors.Field(nameof(Request.From), "from-missing", CopyTexts.FromMissing);
        else if (FromWords.Length > LongestFrom) yield return CopyErrors.Field(nameof(Request.FromWords), "from-too-long", CopyTexts.FromTooLong);
    }

    private IEnumerable<FieldError> OfRest()
    {
        if (Request.Kind == CopyKind.Extract && Extract.Length == 0) yield return CopyErrors.Field(nameof(Request.Extract), "extract-missing", CopyTexts.ExtractMissing);
        if (Extract.Length > LongestExtract) yield return CopyErrors.Field(nameof(Request.Extract), "extract-too-long", CopyTexts.ExtractTooLong(Extract.Length));
        if (Signer is null || Signer.AgencyId != Source.Agency || !MaySign(Signer.Role)) yield return CopyErrors.Field(nameof(Request.Signer), "signer", CopyTexts.SignerMissing);
        if (Recipients.Length is 0 or > LongestRecipients) yield return CopyErrors.Field(nameof(Request.Recipients), "recipients", CopyTexts.RecipientsMissing);
        if (Request.Copies is < 1 or > 9999) yield return CopyErrors.Field(nameof(Request.Copies), "copies", CopyTexts.CopiesWrong);
        if (Reason.Length is 0 or > LongestReason) yield return CopyErrors.Field(nameof(Request.Reason), "reason-missing", CopyTexts.ReasonMissing);
    }
}
