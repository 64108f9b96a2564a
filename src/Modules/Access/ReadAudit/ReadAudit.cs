using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Text;

namespace LienThong.Access.ReadAudit;

/// <summary>The audit as an auditor reads it, newest first. An auditor of the province reads all, of another agency only its own.</summary>
internal sealed class ReadAudit(UnitOfWork work, Clock clock, Organisations organisations)
{
    public const int PageSize = 100;

    /// <param name="From">First day.</param>
    /// <param name="Last">Last day, included.</param>
    /// <param name="Who">Part of a name, as it is written.</param>
    /// <param name="Action">Beginning of the action's code.</param>
    /// <param name="Record">One record only.</param>
    /// <param name="After">Key of the last line of the page before.</param>
    internal sealed record Query(DateOnly? From = null, DateOnly? Last = null, string? Who = null, string? Action = null, Guid? Record = null, string? After = null);

    internal sealed class Line
    {
        public Guid Id { get; init; }
        public DateTimeOffset At { get; init; }
        public string PersonName { get; init; } = "";
        public string Title { get; init; } = "";
        public AgencyId AgencyId { get; init; }
        public string? OnBehalfOf { get; init; }
        public string Action { get; init; } = "";
        public string RecordKind { get; init; } = "";
        public Guid RecordId { get; init; }
        public string? Why { get; init; }
        public string? Detail { get; init; }
        public string Key => $"{At.ToUnixTimeMilliseconds()}~{Id:N}";
    }

    public Task<List<Line>> FindAsync(IReadOnlyList<Actor> auditors, Query query, int limit, CancellationToken ct) => work.ReadAsync(async session =>
    {
        var agencies = await ReachAsync(session, auditors);
        var (at, id) = After(query.After);
        var sql = "select id, at, person_name, title, agency_id, on_behalf_of, action, record_kind, record_id, why, detail from [audit.entry] where 1 = 1"
            + (agencies is null ? "" : " and agency_id in @Agencies")
            + (query.From is null ? "" : " and at >= @Start")
            + (query.Last is null ? "" : " and at < @End")
            + (query.Record is null ? "" : " and record_id = @Record")
            + (Nfc.Clean(query.Action).Length == 0 ? "" : " and action like @Action escape '\\'")
            + (Nfc.Clean(query.Who).Length == 0 ? "" : " and person_name like @Who escape '\\'")
            + (at is null ? "" : " and (at < @At or (at = @At and id < @Id))")
            + " order by at desc, id desc limit @Limit";
        return await session.QueryAsync<Line>(sql, new
        {
            Agencies = session.Ids((agencies ?? []).Select(a => a.Value)), Start = Instant(query.From), End = Instant(query.Last?.AddDays(1)),
            query.Record, Action = Like(query.Action) + "%", Who = $"%{Like(query.Who)}%", At = at, Id = id, Limit = limit,
        });
    }, ct);

    /// <summary>Null: everything.</summary>
    private async Task<List<AgencyId>?> ReachAsync(Session session, IReadOnlyList<Actor> auditors)
    {
        var own = auditors.Select(a => a.Agency).Distinct().ToList();
        foreach (var agency in own)
            if ((await organisations.AgencyAsync(session, agency, clock.Today))?.Level == AgencyLevel.Province) return null;
        return own;
    }

    private static DateTimeOffset? Instant(DateOnly? day) => day is { } d ? new DateTimeOffset(d, TimeOnly.MinValue, Clock.Offset).ToUniversalTime() : null;

    private static string Like(string? typed) =>
        Nfc.Clean(typed).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);

    private static (DateTimeOffset? At, Guid Id) After(string? after) =>
        after?.Split('~', 2) is [var at, var id] && long.TryParse(at, out var milliseconds) && Guid.TryParse(id, out var last)
            ? (DateTimeOffset.FromUnixTimeMilliseconds(milliseconds), last)
            : (null, default);
}
