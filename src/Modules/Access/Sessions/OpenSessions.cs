using LienThong.Access.Data;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;

namespace LienThong.Access.Sessions;

/// <summary>Sign-ins that still stand: what is asked of them at each request, shown to their owner, and ended.</summary>
internal static class OpenSessions
{
    /// <summary>Without a request for so long a session is over, as its cookie is.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromHours(12);

    /// <summary>Who was seen within it is online.</summary>
    public static readonly TimeSpan Online = TimeSpan.FromMinutes(15);

    /// <summary>A request is noted when the last note is older.</summary>
    public static readonly TimeSpan NotedEvery = TimeSpan.FromMinutes(5);

    internal sealed class Line
    {
        public Guid Id { get; init; }
        public DateTimeOffset StartedAt { get; init; }
        public DateTimeOffset SeenAt { get; init; }
        public string Address { get; init; } = "";
        public string Device { get; init; } = "";
    }

    public static Guid Open(Session session, Guid account, string address, string device)
    {
        var id = OrderedId.Next();
        session.Context<AccessContext>().Add(new BrowserSession { Id = id, AccountId = account, StartedAt = session.Act.At, SeenAt = session.Act.At, Address = address, Device = device });
        return id;
    }

    /// <summary>Newest activity first.</summary>
    public static Task<List<Line>> OfAsync(Session session, PersonId person, DateTimeOffset now) => session.QueryAsync<Line>("""
        select b.id, b.started_at, b.seen_at, b.address, b.device from [access.session] b join [access.account] a on a.id = b.account_id
        where a.person_id = @Person and b.ended_at is null and b.seen_at > @Since order by b.seen_at desc, b.id desc limit 100
        """, new { Person = person, Since = now - Life });

    /// <summary>Ends the sessions of an account: one, all but one, or all; how many still stood.</summary>
    public static Task<int> EndAsync(Session session, Guid account, DateTimeOffset now, Guid? only = null, Guid? except = null) => session.ExecuteAsync(
        "update [access.session] set ended_at = @Now where account_id = @Account and ended_at is null and seen_at > @Since"
        + (only is null ? "" : " and id = @Only") + (except is null ? "" : " and id <> @Except"),
        new { Now = now, Account = account, Since = now - Life, Only = only, Except = except });

    /// <summary>Forgets what ended or fell silent long ago.</summary>
    public static Task<int> ForgetAsync(Session session, DateTimeOffset before) =>
        session.ExecuteAsync("delete from [access.session] where seen_at < @Before", new { Before = before });
}
