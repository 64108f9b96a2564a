using LienThong.Contracts.Documents;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;

namespace LienThong.Documents;

internal sealed class IssuedReports : IIssuedReports
{
    public async Task<IReadOnlyList<IssuedReport>> IssuedAsync(Session session, IReadOnlyCollection<string> drafts)
    {
        var ids = drafts.Select(d => TypedId.TryParse<OutgoingId>(d[(d.LastIndexOf('/') + 1)..], out var id) ? id.Value : (Guid?)null).OfType<Guid>();
        return [.. (await session.QueryAsync<OutgoingRow>("select id, code_number, notation, issued_on from [documents.outgoing] where state = @State and id in @Ids", new { State = nameof(OutgoingState.Issued), Ids = session.Ids(ids) }))
            .Select(r => new IssuedReport(Links.Outgoing(r.Id), r.Code, r.IssuedOn!.Value))];
    }
}
