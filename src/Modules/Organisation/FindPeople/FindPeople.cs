using LienThong.Kernel;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;

namespace LienThong.Organisation.FindPeople;

/// <summary>Danh bạ: everybody in office today, by given name in Vietnamese order; found by words typed with or without marks.</summary>
internal sealed class FindPeople(UnitOfWork work, Clock clock)
{
    public const int PageSize = 50;

    /// <param name="Words">What was typed: parts of the name, the title or the agency.</param>
    /// <param name="Agency">One agency only.</param>
    /// <param name="After">Key of the last line of the page before.</param>
    internal sealed record Query(string? Words, AgencyId? Agency = null, string? After = null);

    internal sealed class Line
    {
        public AppointmentId Id { get; init; }
        public string FullName { get; init; } = "";
        public string SortKey { get; init; } = "";
        public string Title { get; init; } = "";
        public AgencyId AgencyId { get; init; }
        public string AgencyName { get; init; } = "";
        public string? UnitName { get; init; }
        public string? Phone { get; init; }
        public string? Mobile { get; init; }
        public string? Email { get; init; }
        public string Key => $"{SortKey}~{Id}";
    }

    private const string Select = """
        select a.id, p.full_name, p.sort_key, a.title, a.agency_id, f.name as agency_name, u.name as unit_name, p.phone, p.mobile, p.email
        from [org.appointment] a
        join [org.person] p on p.id = a.person_id
        join [org.agency_fact] f on f.agency_id = a.agency_id and f.valid_from <= @Day and f.valid_to > @Day
        left join [org.unit] u on u.id = a.unit_id
        where a.valid_from <= @Day and a.valid_to > @Day and f.level <> 'Enterprise'
        """;

    /// <summary>One page; a line more than asked says that there are more.</summary>
    public Task<List<Line>> FindAsync(Query query, int limit, CancellationToken ct) => work.ReadAsync(s => FindAsync(s, query, limit), ct);

    private Task<List<Line>> FindAsync(Session session, Query query, int limit)
    {
        var (key, id) = After(query.After);
        var args = new Dapper.DynamicParameters(new { Day = clock.Today, query.Agency, Key = key, Id = id, Limit = limit });
        var sql = Select + FoldedSearch.Ask(args, query.Words, "p.folded", "f.folded");
        if (query.Agency is not null) sql += " and a.agency_id = @Agency";
        if (key is not null) sql += " and (p.sort_key > @Key or (p.sort_key = @Key and a.id > @Id))";
        return session.QueryAsync<Line>(sql + " order by p.sort_key, a.id limit @Limit", args);
    }

    private static (string? Key, AppointmentId Id) After(string? after) =>
        after?.Split('~', 2) is [var key, var text] && TypedId.TryParse<AppointmentId>(text, out var id) ? (key, id) : (null, default);
}
