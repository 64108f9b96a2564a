using LienThong.Access.Sessions;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Text;

namespace LienThong.Access.ManageAccounts;

/// <summary>People in office within an administrator's reach, with their accounts; by given name, by pages.</summary>
internal sealed class ManageAccounts(UnitOfWork work, Clock clock)
{
    public const int PageSize = 50;

    internal sealed class Line
    {
        public PersonId PersonId { get; init; }
        public string FullName { get; init; } = "";
        public string SortKey { get; init; } = "";
        public string Title { get; init; } = "";
        public string AgencyName { get; init; } = "";
        public string? UserName { get; init; }
        public DateTimeOffset? DisabledAt { get; init; }
        public DateTimeOffset? LockoutEnd { get; init; }
        public bool? MustChangePassword { get; init; }
        public DateTimeOffset? LastSignInAt { get; init; }
        public AppointmentId Id { get; init; }
        public string Key => $"{SortKey}~{Id}";
    }

    public Task<List<Line>> FindAsync(Actor admin, string? typed, string? after, bool online, CancellationToken ct)
    {
        var words = Fold.Words(Nfc.Clean(typed));
        var (key, id) = after?.Split('~', 2) is [var k, var text] && TypedId.TryParse<AppointmentId>(text, out var last) ? (k, last) : (null, default);
        var sql = """
            select a.id, p.id as person_id, p.full_name, p.sort_key, a.title, f.name as agency_name, c.user_name, c.disabled_at, c.lockout_end, c.must_change_password, c.last_sign_in_at
            from [org.appointment] a
            join [org.person] p on p.id = a.person_id
            join [org.agency_fact] f on f.agency_id = a.agency_id and f.valid_from <= @Day and f.valid_to > @Day
            left join [access.account] c on c.person_id = p.id
            where a.valid_from <= @Day and a.valid_to > @Day
            """
            + (admin.Role == Role.QuanTriHeThong ? "" : " and a.agency_id = @Agency")
            + (words.Length == 0 ? "" : " and (' ' || p.folded like @Like or ' ' || f.folded like @Like or lower(c.user_name) like @Name)")
            + (online ? " and exists (select 1 from [access.session] b where b.account_id = c.id and b.ended_at is null and b.seen_at > @Since)" : "")
            + (key is null ? "" : " and (p.sort_key > @Key or (p.sort_key = @Key and a.id > @Id))")
            + " order by p.sort_key, a.id limit @Limit";
        return work.ReadAsync(s => s.QueryAsync<Line>(sql, new
        {
            Day = clock.Today,
            admin.Agency,
            Like = $"% {words}%",
            Name = $"{Nfc.Clean(typed).ToLowerInvariant()}%",
            Key = key,
            Id = id,
            Since = clock.Now - OpenSessions.Online,
            Limit = PageSize + 1,
        }), ct);
    }
}
