using LienThong.Kernel.Organisation;
using LienThong.Kernel.Text;

namespace LienThong.Documents;

/// <summary>Puts what a form says onto a document.</summary>
internal static class OutgoingTaking
{
    public static void Take(this OutgoingRow row, DraftInput draft, MemberView signer)
    {
        row.TypeCode = draft.TypeCode;
        row.Subject = draft.Subject;
        row.Urgency = draft.Urgency;
        row.SignerId = signer.Id;
        row.SignerName = signer.FullName;
        row.SignerPosition = signer.Title;
        row.Competence = draft.Competence;
        row.Due = draft.Due;
        row.ReplyBy = draft.ReplyBy;
        row.Pages = draft.Pages;
        row.Copies = draft.Copies;
        row.ArchiveNote = draft.ArchiveNote;
        row.Words = Fold.Words($"{row.Code} {row.Subject} {row.SignerName} {row.DrafterName}");
    }
}
