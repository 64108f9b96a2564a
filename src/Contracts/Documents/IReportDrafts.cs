using LienThong.Kernel.Data;
using LienThong.Kernel.Files;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;

namespace LienThong.Contracts.Documents;

/// <summary>A report that another module wrote.</summary>
/// <param name="Subject">Trích yếu, at most 500 characters.</param>
/// <param name="Signer">Who is to sign: a member of the drafter's agency.</param>
/// <param name="Pages">Of the printed report, when known.</param>
/// <param name="Files">Attached already; the first one is what is signed.</param>
public sealed record ReportDraft(string Subject, AppointmentId Signer, int? Pages, IReadOnlyList<FileRef> Files);

/// <summary>Puts reports of other modules on their way through review, signature and issue (Nghị định 30/2020/NĐ-CP, loại báo cáo).</summary>
public interface IReportDrafts
{
    /// <summary>Who may sign a document of an agency: leaders first, the head before deputies.</summary>
    Task<IReadOnlyList<MemberView>> SignersAsync(Session session, AgencyId agency, DateOnly day);

    /// <summary>The draft's address, written inside the caller's transaction. Refused without the permission to draft; Invalid (<c>Subject</c>, <c>Signer</c>) as the form is.</summary>
    Task<Result<string>> DraftAsync(Session session, ReportDraft report);
}
