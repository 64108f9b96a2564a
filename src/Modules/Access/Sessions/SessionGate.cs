using System.Security.Claims;
using LienThong.Kernel;
using LienThong.Kernel.Data;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;

namespace LienThong.Access.Sessions;

/// <summary>Asks at every request whether a session still stands: a new password, a locked account or its owner's word ends it on every node at once.</summary>
internal sealed class SessionGate(UnitOfWork work, Clock clock)
{
    private static readonly object MustChangeItem = new();

    internal sealed class Standing
    {
        public string SecurityStamp { get; init; } = "";
        public bool MustChangePassword { get; init; }
        public DateTimeOffset? DisabledAt { get; init; }
        public DateTimeOffset SeenAt { get; init; }
    }

    private const string Standings = """
        select a.security_stamp, a.must_change_password, a.disabled_at, b.seen_at
        from [access.account] a join [access.session] b on b.account_id = a.id
        where a.id = @Account and b.id = @Session and b.ended_at is null
        """;

    public static bool MustChange(HttpContext http) => http.Items.ContainsKey(MustChangeItem);

    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var gate = (SessionGate)context.HttpContext.RequestServices.GetService(typeof(SessionGate))!;
        if (await gate.StandsAsync(context.Principal!, context.HttpContext)) return;
        context.RejectPrincipal();
    }

    private async Task<bool> StandsAsync(ClaimsPrincipal user, HttpContext http)
    {
        if (Principals.AccountOf(user) is not { } account || Principals.SessionOf(user) is not { } id) return false;
        var standing = await work.ReadAsync(s => s.FindAsync<Standing>(Standings, new { Account = account, Session = id }), http.RequestAborted);
        if (standing is null || standing.DisabledAt is not null || standing.SecurityStamp != user.FindFirstValue(Principals.StampClaim)) return false;
        var now = clock.Now;
        if (standing.SeenAt + OpenSessions.Life < now) return false;
        if (standing.SeenAt + OpenSessions.NotedEvery < now) await work.MaintainAsync(s => s.ExecuteAsync("update [access.session] set seen_at = @Now where id = @Id", new { Now = now, Id = id }));
        if (standing.MustChangePassword) http.Items[MustChangeItem] = true;
        return true;
    }
}
