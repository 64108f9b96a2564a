using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Audit;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;

namespace LienThong.Access.ReadAudit;

/// <summary>The audit as an auditor reads it, newest first. An auditor of a body of the province reads all, of a commune or a subordinate agency only its own.</summary>
internal sealed class ReadAudit(UnitOfWork work, Clock clock, Organisations organisations, AuditReader audit)
{
    public const int PageSize = 100;

    public Task<List<AuditItem>> FindAsync(IReadOnlyList<Actor> auditors, AuditFilter filter, AuditCursor? after, int limit, CancellationToken ct) => work.ReadAsync(async session =>
    {
        if (await ReachAsync(session, auditors) is not { } agencies) return await audit.ListAsync(session, filter, after, limit);
        var found = new List<AuditItem>();
        foreach (var agency in agencies) found.AddRange(await audit.ListAsync(session, filter with { Agency = agency }, after, limit));
        return [.. found.OrderByDescending(e => e.At).ThenByDescending(e => e.Id).Take(limit)];
    }, ct);

    /// <summary>Null: everything.</summary>
    private async Task<List<AgencyId>?> ReachAsync(Session session, IReadOnlyList<Actor> auditors)
    {
        var own = auditors.Select(a => a.Agency).Distinct().ToList();
        foreach (var agency in own)
            if ((await organisations.AgencyAsync(session, agency, clock.Today))?.Level is AgencyLevel.Province or AgencyLevel.Department) return null;
        return own;
    }
}
