using System.Security.Claims;
using LienThong.Kernel.Data;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;

namespace LienThong.Access.Sessions;

/// <summary>Asks at every request whether a session still stands: a new password or a locked account ends it on every node at once.</summary>
internal sealed class SessionGate(UnitOfWork work)
{
    private static readonly object MustChangeItem = new();

    internal sealed class Standing
    {
        public string SecurityStamp { get; init; } = "";
        public bool MustChangePassword { get; init; }
        public DateTimeOffset? DisabledAt { get; init; }
    }

    public static bool MustChange(HttpContext http) => http.Items.ContainsKey(MustChangeItem);

    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var gate = (SessionGate)context.HttpContext.RequestServices.GetService(typeof(SessionGate))!;
        if (await gate.StandsAsync(context.Principal!, context.HttpContext)) return;
        context.RejectPrincipal();
    }

    private async Task<bool> StandsAsync(ClaimsPrincipal user, HttpContext http)
    {
        if (Principals.AccountOf(user) is not { } account) return false;
        var standing = await work.ReadAsync(s => s.FindAsync<Standing>(
            "select security_stamp, must_change_password, disabled_at from [access.account] where id = @Id", new { Id = account }), http.RequestAborted);
        if (standing is null || standing.DisabledAt is not null || standing.SecurityStamp != user.FindFirstValue(Principals.StampClaim)) return false;
        if (standing.MustChangePassword) http.Items[MustChangeItem] = true;
        return true;
    }
}
