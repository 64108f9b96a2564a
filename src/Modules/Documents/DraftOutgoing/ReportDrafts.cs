using LienThong.Contracts.Documents;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;

namespace LienThong.Documents;

/// <summary>Reports of other modules as drafts of type "báo cáo".</summary>
internal sealed class ReportDrafts(DraftOutgoing drafts, Organisations organisations) : IReportDrafts
{
    private const string Report = "BC";

    public async Task<IReadOnlyList<MemberView>> SignersAsync(Session session, AgencyId agency, DateOnly day) =>
        [.. DraftRules.Signers(await organisations.MembersAsync(session, agency, day)).ThenBy(m => m.Title.StartsWith(OutgoingWords.Deputy, StringComparison.OrdinalIgnoreCase))];

    public async Task<Result<string>> DraftAsync(Session session, ReportDraft report)
    {
        if (!Permissions.DraftOutgoing.Allows(session.Act.Actor.Role)) return Fail.Refused("documents.outgoing.may-not-draft", OutgoingWords.MayNotDraft);
        var done = await drafts.DraftAsync(session, new(new() { TypeCode = Report, Subject = report.Subject, Signer = report.Signer, Pages = report.Pages ?? 1 }, null, []), [.. report.Files.Select(f => new NewFile(f.Hash, f.Name, f.Size, f.MediaType))]);
        return done.Map(id => Links.Outgoing(id));
    }
}
