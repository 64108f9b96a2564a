using System.Security.Claims;
using LienThong.Access.Factors;
using LienThong.Kernel;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;
using LienThong.WebKit;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace LienThong.Access.Sessions;

/// <summary>Asks at every request whether a session still stands: a new password, a locked account or its owner's word ends it on every node at once.</summary>
internal sealed class SessionGate(UnitOfWork work, Readers readers, Current current, Clock clock)
{
    private static readonly object MustChangeItem = new(), MustSetUpItem = new();

    internal sealed class Standing
    {
        public string SecurityStamp { get; init; } = "";
        public bool MustChangePassword { get; init; }
        public bool MustSetUp { get; init; }
        public DateTimeOffset? DisabledAt { get; init; }
        public DateTimeOffset SeenAt { get; init; }
    }

    private const string Standings = $"""
        select a.security_stamp, a.must_change_password, a.disabled_at, b.seen_at, {FactorDemand.Sql} as must_set_up
        from [access.account] a join [access.session] b on b.account_id = a.id
        where a.id = @Account and b.id = @Session and b.ended_at is null
        """;

    public static bool MustChange(HttpContext http) => http.Items.ContainsKey(MustChangeItem);

    /// <summary>The policy asks a second factor of this person, and none is on.</summary>
    public static bool MustSetUp(HttpContext http) => http.Items.ContainsKey(MustSetUpItem);

    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var gate = (SessionGate)context.HttpContext.RequestServices.GetService(typeof(SessionGate))!;
        try
        {
            if (await gate.StandsAsync(context.Principal!, context.HttpContext)) return;
        }
        catch (Exception e) when (LostDatabase.IsBehind(e) && context.HttpContext.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            // The page that says so is for everybody; the session stands when the database does.
        }

        context.RejectPrincipal();
    }

    private async Task<bool> StandsAsync(ClaimsPrincipal user, HttpContext http)
    {
        if (Principals.AccountOf(user) is not { } account || Principals.SessionOf(user) is not { } id || Principals.PersonOf(user) is not { } person) return false;
        var (reader, standing) = await work.ReadAsync(s => readers.ReaderWithAsync<Standing>(s, person, Standings, new { Account = account, Session = id, Person = person, Day = clock.Today }), http.RequestAborted);
        if (standing is null || standing.DisabledAt is not null || standing.SecurityStamp != user.FindFirstValue(Principals.StampClaim)) return false;
        var now = clock.Now;
        if (standing.SeenAt + OpenSessions.Life < now) return false;
        if (standing.SeenAt + OpenSessions.NotedEvery < now && http.GetEndpoint()?.Metadata.GetMetadata<Unattended>() is null) await NoteAsync(id, now);
        current.Know(reader);
        if (standing.MustChangePassword) http.Items[MustChangeItem] = true;
        if (standing.MustSetUp) http.Items[MustSetUpItem] = true;
        return true;
    }

    // On a full disk one still reads.
    private async Task NoteAsync(Guid session, DateTimeOffset now)
    {
        try
        {
            await work.MaintainAsync(s => s.ExecuteAsync("update [access.session] set seen_at = @Now where id = @Id", new { Now = now, Id = session }));
        }
        catch (Exception e) when (FullDisk.IsBehind(e))
        {
            // Noted at the next request that can be.
        }
    }
}
