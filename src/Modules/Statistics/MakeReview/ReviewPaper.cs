using LienThong.Contracts.Organisation;
using LienThong.Kernel.Organisation;

namespace LienThong.Statistics.MakeReview;

/// <summary>Whose paper a review is on: head, number and signature (Nghị định 30/2020/NĐ-CP, phụ lục I).</summary>
/// <param name="Above">The superior agency, or the committee's name.</param>
/// <param name="Agency">In bold under it.</param>
/// <param name="Number">Place of the number with the notation.</param>
/// <param name="Who">Who reports, as a sentence begins.</param>
/// <param name="SignedFor">"TM. ỦY BAN NHÂN DÂN"; empty for who signs in the own name.</param>
/// <param name="SignerName">Empty when nobody is chosen.</param>
internal sealed record ReviewPaper(string Above, string Agency, string Number, string Who, string SignedFor, string Signer, string SignerName)
{
    /// <summary>Whether both lines of the head are one name.</summary>
    public bool IsCommittee => Above == ReviewPaperWords.Committee;

    /// <summary>The committee of the area: where no agency has taken the review up.</summary>
    public static ReviewPaper Of(NamedArea area) => new(ReviewPaperWords.Committee, ReviewPaperWords.Capitals(area.FullName), ReviewPaperWords.NumberOf(ReviewPaperWords.CommitteeNotation), ReviewPaperWords.CommitteeOf(area), ReviewPaperWords.SignedForCommittee, ReviewPaperWords.Chairman, "");

    /// <summary>An agency that makes the review its own document.</summary>
    /// <param name="head">In whose name others sign; null when nobody leads it today.</param>
    public static ReviewPaper Of(AgencyView agency, AgencyView? above, MemberView signer, MemberView? head)
    {
        var (signedFor, position) = ReviewPaperWords.Signature(agency.Name, signer, head?.Title);
        var (first, second) = ReviewPaperWords.Head(agency.Name, above?.Name);
        return new(first, second, ReviewPaperWords.NumberOf(agency.Notation), agency.Name, signedFor, position, signer.FullName);
    }
}
