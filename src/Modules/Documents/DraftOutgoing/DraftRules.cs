using LienThong.Kernel.Acts;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Documents;

/// <summary>What a draft must hold.</summary>
internal static class DraftRules
{
    public const int LongestSubject = 500;

    public static DraftInput Clean(DraftInput d) => d with { Subject = Nfc.Clean(d.Subject), ArchiveNote = Nfc.Clean(d.ArchiveNote) };

    public static List<FieldError> Check(DraftInput d, MemberView? signer, Actor actor, DateOnly today)
    {
        var faults = new List<FieldError>();
        if (d.Subject.Length == 0) Add(nameof(d.Subject), "subject-required", OutgoingWords.SubjectMissing);
        else if (d.Subject.Length > LongestSubject) Add(nameof(d.Subject), "subject-too-long", OutgoingWords.SubjectTooLong(d.Subject.Length));
        if (DocumentType.Find(d.TypeCode) is null) Add(nameof(d.TypeCode), "type", OutgoingWords.TypeMissing);
        if (signer is null || signer.AgencyId != actor.Agency || !MaySign(signer.Role)) Add(nameof(d.Signer), "signer", OutgoingWords.SignerMissing);
        if (d.Pages is < 1 or > 9999) Add(nameof(d.Pages), "pages", OutgoingWords.PagesWrong);
        if (d.Copies is < 1 or > 9999) Add(nameof(d.Copies), "copies", OutgoingWords.CopiesWrong);
        if (d.ArchiveNote.Length > 100) Add(nameof(d.ArchiveNote), "archive-too-long", OutgoingWords.ArchiveTooLong);
        if (d.ReplyBy < today) Add(nameof(d.ReplyBy), "reply-past", OutgoingWords.ReplyInPast);
        if (DueRules.TooFar(d.ReplyBy, today)) Add(nameof(d.ReplyBy), "reply-too-far", IncomingTexts.DueTooFar);
        if (DueRules.TooFar(d.Due, today)) Add(nameof(d.Due), "due-too-far", IncomingTexts.DueTooFar);
        return faults;

        void Add(string field, string code, string message) => faults.Add(OutgoingErrors.Field(field, code, message));
    }

    /// <summary>Who of an agency's members may sign, leaders first.</summary>
    public static IOrderedEnumerable<MemberView> Signers(IEnumerable<MemberView> members) => members.Where(m => MaySign(m.Role)).OrderBy(m => m.Role);

    /// <summary>Leaders sign; the head of the office and heads of units sign by order (TL., TUQ.).</summary>
    public static bool MaySign(Role role) => role is Role.LanhDao or Role.ChanhVanPhong or Role.TruongPhong;
}
